import DriftModels

/// Policy documents of identities and of resources, as values: what the rules about them take apart and put together.
enum PolicyDocument {
  typealias Statement = [String: JSONValue]

  /// Members of a statement that are one text or a list of texts.
  static let lists: Set<String> = ["Action", "NotAction", "Resource", "NotResource"]
  /// Members of a statement that are `*` or a map of such.
  static let principals: Set<String> = ["Principal", "NotPrincipal"]

  /// The document with each statement rewritten; anything that has no statements as it is.
  static func rewritingStatements(of document: JSONValue, _ rewrite: (Statement) -> Statement) -> JSONValue {
    rewriting(document) { members in
      let statement = members["Statement"] ?? .null
      members["Statement"] =
        if case .array(let statements) = statement {
          .array(statements.map { rewriting($0, rewrite) })
        } else {
          rewriting(statement, rewrite)
        }
    }
  }

  /// The document with its members rewritten; anything that has no statements as it is.
  static func rewriting(_ document: JSONValue, _ rewrite: (inout [String: JSONValue]) -> Void) -> JSONValue {
    guard case .object(var members) = document, members["Statement"] != nil else { return document }
    rewrite(&members)
    return .object(members)
  }

  private static func rewriting(_ statement: JSONValue, _ rewrite: (Statement) -> Statement) -> JSONValue {
    if case .object(let members) = statement { .object(rewrite(members)) } else { statement }
  }

  /// A statement with each of its values rewritten: actions, resources, principals and the values of conditions.
  static func rewritingValues(of statement: Statement, _ rewrite: (JSONValue) -> JSONValue) -> Statement {
    var result = rewritingConditions(of: statement) { $0.mapValues(rewrite) }
    for (name, value) in statement {
      if lists.contains(name) {
        result[name] = rewrite(value)
      } else if principals.contains(name), case .object(let kinds) = value {
        result[name] = .object(kinds.mapValues(rewrite))
      }
    }
    return result
  }

  /// A statement with the keys and values under each of its condition operators rewritten.
  static func rewritingConditions(
    of statement: Statement, _ rewrite: ([String: JSONValue]) -> [String: JSONValue]
  ) -> Statement {
    guard case .object(let operators)? = statement["Condition"] else { return statement }
    var result = statement
    result["Condition"] = .object(
      operators.mapValues { if case .object(let keys) = $0 { .object(rewrite(keys)) } else { $0 } })
    return result
  }

  /// A value, or each value of a list, rewritten.
  static func rewritingEach(_ value: JSONValue, _ rewrite: (JSONValue) -> JSONValue) -> JSONValue {
    if case .array(let values) = value { .array(values.map(rewrite)) } else { rewrite(value) }
  }

  /// A text rewritten; any other value as it is.
  static func rewritingText(_ value: JSONValue, _ rewrite: (String) -> String) -> JSONValue {
    if case .string(let text) = value { .string(rewrite(text)) } else { value }
  }

  /// Values in an order that depends on nothing but themselves.
  static func sorted(_ values: [JSONValue]) -> [JSONValue] {
    values.map { value in
      var writer = JSONWriter()
      writer.value(value)
      return (value, writer.text)
    }
    .sorted { ItemOrder.precedes($0.1, $1.1) ?? false }.map(\.0)
  }
}
