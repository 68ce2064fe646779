import DriftModels

/// Policy documents of IAM and of resources, as values.
enum PolicyDocument {
  /// Members of a statement that are one text or a list of texts.
  static let lists: Set<String> = ["Action", "NotAction", "Resource", "NotResource"]
  /// Members of a statement whose values are maps of such, or `*`.
  static let maps: Set<String> = ["Principal", "NotPrincipal"]

  /// A member of a statement that takes one value or a list of values.
  enum Place: Hashable {
    /// `Action`, `NotAction`, `Resource` or `NotResource`.
    case list(String)
    /// A kind of `Principal` or `NotPrincipal`.
    case principal(kind: String)
    /// A key of a condition.
    case condition
  }

  /// A document in a list of one stands for itself.
  static func unwrapped(_ document: JSONValue) -> JSONValue {
    if case .array(let documents) = document, documents.count == 1 { documents[0] } else { document }
  }

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

  /// A statement with each value of an action, a resource, a principal and a condition rewritten.
  static func rewritingValues(
    of statement: [String: JSONValue], _ rewrite: (Place, JSONValue) -> JSONValue
  ) -> [String: JSONValue] {
    var result = statement
    for (name, value) in statement {
      if lists.contains(name) {
        result[name] = rewrite(.list(name), value)
      } else if maps.contains(name), case .object(let kinds) = value {
        result[name] = .object(Dictionary(uniqueKeysWithValues: kinds.map { ($0, rewrite(.principal(kind: $0), $1)) }))
      } else if name == "Condition" {
        result[name] = rewritingOperators(of: value) { keys in keys.mapValues { rewrite(.condition, $0) } }
      }
    }
    return result
  }

  /// A condition with the keys of each operator rewritten.
  static func rewritingOperators(
    of condition: JSONValue, _ rewrite: ([String: JSONValue]) -> [String: JSONValue]
  ) -> JSONValue {
    guard case .object(let operators) = condition else { return condition }
    return .object(operators.mapValues { if case .object(let keys) = $0 { .object(rewrite(keys)) } else { $0 } })
  }

  /// The values in an order of their own.
  static func sorted(_ values: [JSONValue]) -> [JSONValue] {
    values.map { ($0, $0.text) }.sorted { $0.1.utf8.lexicographicallyPrecedes($1.1.utf8) }.map(\.0)
  }

  /// A document, or the text of one, as all rules about policies write it; nil for one that says nothing. What is no
  /// document is its text.
  static func normal(_ view: JSONView?) -> JSONValue? {
    guard let view, PolicyNothing(view) == nil else { return nil }
    let plain = PercentEncoding.document(view) ?? view
    guard let document = EmbeddedJSON.container(plain)?.value else { return PartValue.normal(plain) }
    let place = PolicyPlace(partition: "aws", tellsEverybodyApart: false)
    return AWSRules.policies.reduce(unwrapped(document)) { document, rule in
      if case .policy(let rewrite) = rule.action { rewrite(place, document) } else { document }
    }
  }

  /// The statements of a document.
  static func statements(of document: JSONValue) -> [[String: JSONValue]] {
    guard case .object(let members) = document, case .array(let list)? = members["Statement"] else { return [] }
    return list.compactMap { if case .object(let members) = $0 { members } else { nil } }
  }
}

extension JSONValue {
  /// The value as JSON text with sorted members.
  var text: String {
    var writer = JSONWriter()
    writer.value(self)
    return writer.text
  }
}
