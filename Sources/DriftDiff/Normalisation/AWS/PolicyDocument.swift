import DriftModels

extension NormalisationRule {
  /// `aws.iam-policy-scalar-list`
  static let iamPolicyScalarList = NormalisationRule(
    id: "aws.iam-policy-scalar-list",
    summary: "In a policy one value equals a list of one, and one statement a list of one statement.",
    source: "AWS documentation, IAM JSON policy grammar", scope: .cloud(.aws),
    rewritingDocuments: { _, document in PolicyDocument.rewritingStatements(of: document, PolicyDocument.withLists) })

  /// `aws.iam-policy-order`
  static let iamPolicyOrder = NormalisationRule(
    id: "aws.iam-policy-order", summary: "The order of statements and of the values in a policy means nothing.",
    source: "AWS documentation, IAM policy evaluation logic", scope: .cloud(.aws),
    rewritingDocuments: { _, document in PolicyDocument.inOrder(document) })
}

/// Policy documents of IAM and of resources, as values.
enum PolicyDocument {
  /// Members of a statement that are one text or a list of texts.
  private static let lists: Set<String> = ["Action", "NotAction", "Resource", "NotResource"]
  /// Members of a statement whose values are maps of such.
  private static let maps: Set<String> = ["Principal", "NotPrincipal"]

  /// The document with each statement rewritten and all statements in a list; anything else as it is.
  static func rewritingStatements(
    of document: JSONValue, _ rewrite: ([String: JSONValue]) -> [String: JSONValue]
  ) -> JSONValue {
    guard case .object(var members) = document, let statement = members["Statement"] else { return document }
    let statements: [JSONValue] = if case .array(let list) = statement { list } else { [statement] }
    members["Statement"] = .array(
      statements.map { if case .object(let members) = $0 { .object(rewrite(members)) } else { $0 } })
    return .object(members)
  }

  /// A statement with lists wherever the grammar allows a list.
  static func withLists(_ statement: [String: JSONValue]) -> [String: JSONValue] {
    rewritingValues(of: statement) { value in if case .array = value { value } else { .array([value]) } }
  }

  /// A document with statements, and the values in them, in an order of their own; repeated values once.
  static func inOrder(_ document: JSONValue) -> JSONValue {
    let rewritten = rewritingStatements(of: document) { statement in
      rewritingValues(of: statement) { value in
        if case .array(let list) = value { .array(sorted(Array(Set(list)))) } else { value }
      }
    }
    guard case .object(var members) = rewritten, case .array(let statements)? = members["Statement"] else {
      return document
    }
    members["Statement"] = .array(sorted(statements))
    return .object(members)
  }

  /// A statement with each of its lists of texts rewritten: actions, resources, principals and condition values.
  private static func rewritingValues(
    of statement: [String: JSONValue], _ rewrite: (JSONValue) -> JSONValue
  ) -> [String: JSONValue] {
    var result = statement
    for (name, value) in statement {
      if lists.contains(name) {
        result[name] = rewrite(value)
      } else if maps.contains(name), case .object(let kinds) = value {
        result[name] = .object(kinds.mapValues(rewrite))
      } else if name == "Condition", case .object(let operators) = value {
        result[name] = .object(
          operators.mapValues { if case .object(let keys) = $0 { .object(keys.mapValues(rewrite)) } else { $0 } })
      }
    }
    return result
  }

  private static func sorted(_ values: [JSONValue]) -> [JSONValue] {
    values.map { value in
      var writer = JSONWriter()
      writer.value(value)
      return (value, writer.text)
    }
    .sorted { $0.1 < $1.1 }.map(\.0)
  }
}
