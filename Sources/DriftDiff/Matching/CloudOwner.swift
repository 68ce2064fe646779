import DriftModels

/// The account, project or subscription that a declared instance names.
enum CloudOwner {
  /// Nil where the instance names none, or names a project by a number that nothing maps to an id.
  static func of(_ declared: DeclaredResource, _ projects: ProjectNumbers) -> String? {
    let attributes = declared.attributes
    switch CloudProviderKind(terraformType: declared.type) {
    case .aws:
      let account = attributes?["arn"]?.string.flatMap(ARN.init)?.account ?? attributes?["owner_id"]?.string
      return account.flatMap { isAccount($0) ? $0 : nil }
    case .gcp:
      let link = attributes?["self_link"]?.string ?? attributes?["id"]?.string
      return (attributes?["project"]?.string ?? segment(after: "projects", of: link)).flatMap {
        isNumber($0) ? projects.id(ofNumber: $0) : $0.isEmpty ? nil : $0
      }
    case .azure: return segment(after: "subscriptions", of: attributes?["id"]?.string)?.lowercased()
    default: return nil
    }
  }

  /// Whether the text has the form of an account, a project or a subscription of this cloud. What an inventory names
  /// in another form can't be compared with what a state names.
  static func isOwner(_ text: String, of cloud: CloudProviderKind) -> Bool {
    switch cloud {
    case .aws: isAccount(text)
    case .gcp: !isNumber(text) && !text.isEmpty
    case .azure: text.utf8.count == 36 && text.split(separator: "-").count == 5
    default: false
    }
  }

  private static func isAccount(_ text: String) -> Bool { text.utf8.count == 12 && isNumber(text) }

  private static func isNumber(_ text: String) -> Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }

  /// What follows a segment of a path, in whatever case that is written.
  private static func segment(after name: String, of path: String?) -> String? {
    let parts = path?.split(separator: "/") ?? []
    guard let place = parts.firstIndex(where: { $0.lowercased() == name }), place + 1 < parts.count else { return nil }
    return String(parts[place + 1])
  }
}
