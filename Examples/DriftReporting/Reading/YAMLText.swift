import DriftModels
import Yams

/// YAML as a value: the core schema of YAML 1.2, and the short forms of functions that CloudFormation has.
enum YAMLText {
  /// Nodes that a text may have; aliases count as what they stand for.
  private static let nodeLimit = 200_000

  /// Nil when the text is no YAML, has several documents, or grows too large.
  static func value(of text: String) -> JSONValue? {
    guard let node = try? Yams.compose(yaml: text) else { return nil }
    var left = nodeLimit
    return value(of: node, &left)
  }

  private static func value(of node: Node, _ left: inout Int) -> JSONValue? {
    left -= 1
    guard left > 0 else { return nil }
    let tag = node.tag.description
    guard let plain = plainValue(of: node, &left) else { return nil }
    return tag.hasPrefix("!") && tag.count > 1 && !tag.hasPrefix("!!")
      ? function(String(tag.dropFirst()), plain) : plain
  }

  private static func plainValue(of node: Node, _ left: inout Int) -> JSONValue? {
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      return isPlain && !node.tag.description.hasPrefix("!")
        ? CoreScalar.value(of: scalar.string) : .string(scalar.string)
    case .sequence(let sequence):
      var elements: [JSONValue] = []
      for element in sequence {
        guard let value = value(of: element, &left) else { return nil }
        elements.append(value)
      }
      return .array(elements)
    case .mapping(let mapping):
      var members: [String: JSONValue] = [:]
      for (key, value) in mapping {
        guard let name = key.scalar?.string, let value = self.value(of: value, &left) else { return nil }
        members[name] = value
      }
      return .object(members)
    case .alias: return nil
    }
  }

  /// `!Ref x` is `{"Ref": x}`, `!GetAtt a.b` is `{"Fn::GetAtt": [a, b]}`.
  private static func function(_ name: String, _ argument: JSONValue) -> JSONValue {
    if name == "Ref" || name == "Condition" { return .object([name: argument]) }
    if name == "GetAtt", case .string(let text) = argument, let dot = text.firstIndex(of: ".") {
      return .object([
        "Fn::GetAtt": .array([.string(String(text[..<dot])), .string(String(text[text.index(after: dot)...]))])
      ])
    }
    return .object(["Fn::\(name)": argument])
  }
}

/// Plain scalars of the core schema: YAML 1.2.2, section 10.3.2.
enum CoreScalar {
  static func value(of text: String) -> JSONValue {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: return number(text) ?? .string(text)
    }
  }

  private static func number(_ text: String) -> JSONValue? {
    if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16).map { .number(JSONNumber($0)) } }
    if text.hasPrefix("0o") { return Int(text.dropFirst(2), radix: 8).map { .number(JSONNumber($0)) } }
    guard let match = text.wholeMatch(of: /([-+]?)0*([0-9]+)?(\.[0-9]*)?([eE][-+]?[0-9]+)?/),
      match.2 != nil || (match.3?.count ?? 0) > 1
    else { return nil }
    let fraction = match.3.map { $0 == "." ? "" : String($0) } ?? ""
    let whole = match.2.map(String.init) ?? "0"
    return JSONNumber((match.1 == "-" ? "-" : "") + whole + fraction + (match.4.map(String.init) ?? ""))
      .map(JSONValue.number)
  }
}
