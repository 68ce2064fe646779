import DriftModels

extension PartFamily {
  private static let kinds = ["role", "user", "group"]

  /// Managed policies of roles, users and groups, by principal and policy.
  static let policyAttachments = PartFamily(
    rule: "aws.iam-role-inline-and-attached", parents: ["aws_iam_role": ["managed_policy_arns"]],
    references: [
      "aws_iam_group_policy_attachment": "group", "aws_iam_policy_attachment": "policy_arn",
      "aws_iam_role_policy_attachment": "role", "aws_iam_user_policy_attachment": "user",
    ], key: ["principal", "policy"], names: { [$0["name"]?.string ?? ""] },
    hold: { source in
      switch source.type {
      case "aws_iam_role":
        let name = source.attributes["name"]?.string ?? source.onlyParent ?? ""
        return attachments(source.attributes["managed_policy_arns"], "role", name)
      case "aws_iam_policy_attachment": return manyAttachments(source.attributes)
      default:
        let kind = kinds.first { source.attributes[$0] != nil } ?? "role"
        return PartHolder(parts: [
          attachment(kind, source.parent(kind), source.attributes["policy_arn"]?.string ?? "", place: [])
        ])
      }
    })

  /// Policies that stand in roles, users and groups, by principal and name.
  static let inlinePolicies = PartFamily(
    rule: "aws.iam-role-inline-and-attached", parents: ["aws_iam_role": ["inline_policy"]],
    references: ["aws_iam_role_policy": "role"], key: ["name"], names: { [$0["name"]?.string ?? ""] },
    hold: { source in
      guard source.type == "aws_iam_role" else {
        return PartHolder(parts: [document(source.attributes, scope: "role \(source.parent("role"))", place: [])])
      }
      let name = source.attributes["name"]?.string ?? source.onlyParent ?? ""
      return lists(of: source, ["inline_policy"]) { _ in "role \(name)" } part: { document($0, scope: $1, place: $2) }
    })

  private static func attachments(_ list: JSONView?, _ kind: String, _ name: String) -> PartHolder {
    let parts = (list?.elements ?? .none).enumerated().map { index, policy in
      attachment(kind, name, policy.string ?? "", place: [.key("managed_policy_arns"), .index(index)])
    }
    let claim = PartClaim(scope: "\(kind) \(name)", place: [.key("managed_policy_arns")])
    return PartHolder(parts: parts, claims: parts.isEmpty ? [] : [claim])
  }

  /// A resource that says who a policy is attached to, and that nobody else is.
  private static func manyAttachments(_ attributes: JSONView) -> PartHolder {
    let policy = attributes["policy_arn"]?.string ?? ""
    var holder = PartHolder()
    for kind in kinds {
      let list = kind + "s"
      for (index, name) in (attributes[list]?.elements ?? .none).enumerated() {
        holder.parts.append(attachment(kind, name.string ?? "", policy, place: [.key(list), .index(index)]))
      }
      holder.claims.append(PartClaim(scope: "\(policy) \(kind)", place: [.key(list)]))
    }
    return holder
  }

  private static func attachment(_ kind: String, _ name: String, _ policy: String, place: [JSONPathStep]) -> Part {
    Part(
      scopes: ["\(kind) \(name)", "\(policy) \(kind)"],
      fields: ["principal": .string("\(kind) \(name)"), "policy": .string(policy)], place: place,
      fieldPlaces: ["principal": place, "policy": place])
  }

  private static func document(_ block: JSONView, scope: String, place: [JSONPathStep]) -> Part {
    Part(
      scopes: [scope],
      fields: ["name": .string(block["name"]?.string ?? ""), "policy": PolicyDocument.normal(block["policy"])], place: place)
  }
}
