/// Import ids from ARM ids.
///
/// The cloud answers ids in any letter case, the provider reads the fixed parts in one case only, so they are
/// written anew; names are left as they are.
enum AzureImportID {
  /// The id with its fixed parts as the provider spells them; nil when it is not of the type.
  /// - Parameter type: `Namespace/type` or `Namespace/type/subtype`; empty for a resource group.
  static func canonical(_ id: String, type: String) -> String? {
    var parts = id.split(separator: "/").map(String.init)
    let fixed = fixedParts(of: type)
    guard parts.count == fixed.count * 2 else { return nil }
    for (index, spelling) in fixed.enumerated() {
      guard parts[index * 2].lowercased() == spelling.lowercased() else { return nil }
      parts[index * 2] = spelling
    }
    guard let namespace = type.split(separator: "/").first.map(String.init) else {
      return "/" + parts.joined(separator: "/")
    }
    guard parts[5].lowercased() == namespace.lowercased() else { return nil }
    parts[5] = namespace
    return "/" + parts.joined(separator: "/")
  }

  /// The parts at even places: `subscriptions`, `resourceGroups`, `providers` and the type's own.
  private static func fixedParts(of type: String) -> [String] {
    let root = ["subscriptions", "resourceGroups"]
    let own = type.split(separator: "/").dropFirst().map(String.init)
    return type.isEmpty ? root : root + ["providers"] + own
  }
}
