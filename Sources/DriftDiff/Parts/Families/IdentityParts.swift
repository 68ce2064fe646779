import DriftModels

extension PartFamily {
  private static let kinds = ["role", "user", "group"]

  private static let attachmentTypes: Set<String> = [
    "aws_iam_group_policy_attachment", "aws_iam_policy_attachment", "aws_iam_role_policy_attachment",
    "aws_iam_role_policy_attachments_exclusive", "aws_iam_user_policy_attachment",
    "aws_iam_user_policy_attachments_exclusive", "aws_iam_group_policy_attachments_exclusive",
  ]

  /// Managed policies of roles, users and groups, by principal and policy.
  static let policyAttachments = PartFamily(
    name: "policy-attachments", rule: "aws.iam-role-inline-and-attached",
    objects: ["aws_iam_role": ["managed_policy_arns"]], isSeparate: { attachmentTypes.contains($0) },
    separateLists: { $0 == "aws_iam_policy_attachment" ? ["roles", "users", "groups"] : [] },
    objectName: { source in
      switch source.type {
      case "aws_iam_role": source.object("name", "id")
      case "aws_iam_policy_attachment": ""
      default: source.object("role", "user", "group", "role_name", "user_name", "group_name")
      }
    },
    hold: { source, name in
      if source.type == "aws_iam_policy_attachment" { return manyAttachments(source.attributes) }
      let kind = kinds.first { source.type.hasPrefix("aws_iam_\($0)") } ?? "role"
      if source.type == "aws_iam_role" { return attachments(source.attributes, "managed_policy_arns", kind, name) }
      if source.type.hasSuffix("_exclusive") { return attachments(source.attributes, "policy_arns", kind, name) }
      let policy = source.attributes["policy_arn"]?.string ?? ""
      return PartHolder(parts: [attachment(kind, name, policy, place: [.key("policy_arn")])])
    })

  /// Policies that stand in roles, users and groups, by principal and name.
  static let inlinePolicies = PartFamily(
    name: "inline-policies", rule: "aws.iam-role-inline-and-attached", objects: ["aws_iam_role": ["inline_policy"]],
    isSeparate: { $0 == "aws_iam_role_policy" },
    objectName: { $0.type == "aws_iam_role" ? $0.object("name", "id") : $0.object("role") },
    hold: { source, name in
      guard source.type == "aws_iam_role" else {
        return PartHolder(parts: document(source.attributes, scope: name, place: []))
      }
      return source.lists(["inline_policy"]) { _ in
        name
      } part: {
        document($0, scope: $1, place: $2)
      }
    })

  private static func attachments(
    _ attributes: JSONView, _ list: String, _ kind: String, _ name: String
  ) -> PartHolder {
    let scope = "\(kind) \(name)"
    let parts = PartValue.texts(attributes[list]).enumerated().map { index, policy in
      attachment(kind, name, policy, place: [.key(list), .index(index)])
    }
    return PartHolder(parts: parts, lists: [scope: [.key(list)]], claims: parts.isEmpty ? [] : [scope])
  }

  /// A resource that says who a policy is attached to, and that nobody else is.
  private static func manyAttachments(_ attributes: JSONView) -> PartHolder {
    let policy = attributes["policy_arn"]?.string ?? ""
    var holder = PartHolder()
    for kind in kinds {
      let list = kind + "s"
      for (index, name) in PartValue.texts(attributes[list]).enumerated() {
        holder.parts.append(attachment(kind, PartName.short(name), policy, place: [.key(list), .index(index)]))
      }
      holder.lists["\(policy) \(kind)"] = [.key(list)]
      holder.claims.insert("\(policy) \(kind)")
    }
    return holder
  }

  private static func attachment(_ kind: String, _ name: String, _ policy: String, place: [JSONPathStep]) -> Part {
    Part(
      scopes: ["\(kind) \(name)", "\(policy) \(kind)"],
      fields: ["principal": .string("\(kind) \(name)"), "policy": .string(policy)], place: place)
  }

  private static func document(_ block: JSONView, scope: String, place: [JSONPathStep]) -> [Part] {
    guard let policy = PolicyDocument.normal(block["policy"]) else { return [] }
    return [
      Part(
        scopes: [scope], key: block["name"]?.string ?? "", fields: ["policy": policy], place: place,
        fieldPlaces: ["policy": place + [.key("policy")]])
    ]
  }
}
