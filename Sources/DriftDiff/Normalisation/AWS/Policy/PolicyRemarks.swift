import DriftModels

extension NormalisationRule {
  /// What policies that differ have in common: told together with the difference.
  static let iamPolicyRemarks = NormalisationRule(
    id: "aws.iam-policy-remarks", summary: "Says when two policies that differ allow and deny the same.",
    source: "AWS documentation, IAM policy evaluation logic", scope: .cloud(.aws),
    action: .remark { pair, declared, live in
      guard PolicyAttributes.contains(pair) else { return nil }
      let (left, right) = (PolicyGrants.withoutSids(declared), PolicyGrants.withoutSids(live))
      if left == right { return DifferenceRemark(weight: .low, hint: "only statement ids differ") }
      guard let mine = PolicyGrants.all(in: left), let theirs = PolicyGrants.all(in: right), mine == theirs else {
        return nil
      }
      return DifferenceRemark(weight: .low, hint: "regrouped")
    })
}

/// A policy as the set of what its statements say of one action, one resource and one principal each.
enum PolicyGrants {
  /// Beyond this many, documents are not taken apart.
  private static let limit = 4_096

  static func withoutSids(_ document: JSONValue) -> JSONValue {
    PolicyDocument.rewritingStatements(of: document) { $0.filter { $0.key != "Sid" } }
  }

  /// Nil when there are too many.
  static func all(in document: JSONValue) -> Set<JSONValue>? {
    guard case .object(var rest) = document else { return nil }
    rest["Statement"] = nil
    var grants: Set<JSONValue> = [.object(rest)]
    for statement in PolicyDocument.statements(of: document) {
      var parts: [[String: JSONValue]] = [statement]
      for name in PolicyDocument.lists.sorted() { parts = parts.flatMap { split($0, by: name) } }
      for name in PolicyDocument.maps.sorted() { parts = parts.flatMap { splitPrincipals($0, by: name) } }
      guard grants.count + parts.count <= limit else { return nil }
      grants.formUnion(parts.map(JSONValue.object))
    }
    return grants
  }

  private static func split(_ statement: [String: JSONValue], by name: String) -> [[String: JSONValue]] {
    // What a statement excludes, it excludes together.
    guard !name.hasPrefix("Not"), case .array(let values)? = statement[name], values.count <= limit else {
      return [statement]
    }
    return values.map { value in statement.merging([name: .array([value])]) { $1 } }
  }

  private static func splitPrincipals(_ statement: [String: JSONValue], by name: String) -> [[String: JSONValue]] {
    guard !name.hasPrefix("Not"), case .object(let kinds)? = statement[name] else { return [statement] }
    return kinds.flatMap { kind, values in
      let list: [JSONValue] = if case .array(let list) = values { list } else { [values] }
      return list.map { value in statement.merging([name: .object([kind: .array([value])])]) { $1 } }
    }
  }
}
