import DriftModels
import HTTPTypes
import Hummingbird
import Synchronization

@testable import Server

/// Holds answers against the OpenAPI document that the server hands out.
enum Contract {
  private static let document = Mutex<JSONDocument?>(nil)

  private static func root() throws -> JSONView {
    try document.withLock { kept in
      let document = try kept ?? JSONDocument(OpenAPIDocument.current.bytes)
      kept = document
      return document
    }.root
  }

  /// What the document does not say of the answer, or says otherwise; nothing for paths that it does not have.
  static func violations(_ ask: Ask, _ answer: Answer) throws -> [String] {
    let root = try root()
    let segments = ask.path.split(separator: "?")[0].split(separator: "/")
    let method = ask.method == .head ? "get" : ask.method.rawValue.lowercased()
    let item = root["paths"]?.members?.first { matches($0.key.description, segments) }?.value
    guard let operation = item?[method] else { return [] }
    guard let response = operation["responses"]?["\(answer.status)"] else {
      return ["status \(answer.verdict) is not described"]
    }
    var violations: [String] = []
    if answer.status >= 400, let code = answer.code, let codes = response["description"]?.string,
      !codes.split(separator: ", ").contains(Substring(code))
    {
      violations.append("code \(code) is not described; only \(codes)")
    }
    guard ask.method != .head, answer["Content-Type"]?.hasPrefix("application/json") == true,
      let schema = response["content"]?["application/json"]?["schema"]
    else {
      return violations
    }
    check(try answer.json(), schema, root, "$", &violations)
    return violations
  }

  private static func matches(_ template: String, _ segments: [Substring]) -> Bool {
    let parts = template.split(separator: "/")
    return parts.count == segments.count && zip(parts, segments).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
  }

  private static func check(
    _ value: JSONView, _ schema: JSONView, _ root: JSONView, _ path: String, _ violations: inout [String]
  ) {
    if let reference = schema["$ref"]?.string {
      let name = String(reference.split(separator: "/").last ?? "")
      guard let target = root["components"]?["schemas"]?[name] else { return violations.append("\(path): no \(name)") }
      return check(value, target, root, path, &violations)
    }
    if let choices = schema["anyOf"]?.elements {
      let fits = choices.contains { choice in
        var problems: [String] = []
        check(value, choice, root, path, &problems)
        return problems.isEmpty
      }
      return fits ? () : violations.append("\(path): fits none of the choices")
    }
    if let type = schema["type"] {
      let types = type.string.map { [$0] } ?? type.elements?.compactMap(\.string) ?? []
      guard types.contains(where: { isOf($0, value) }) else {
        return violations.append("\(path): \(value.kind.phrase) where \(types) is described")
      }
    }
    if let values = schema["enum"]?.elements, !values.contains(value) {
      violations.append("\(path): not one of the described values")
    }
    if schema["format"]?.string == "uuid", let text = value.string, OrgID(text)?.description != text {
      violations.append("\(path): no lowercase UUID")
    }
    if schema["format"]?.string == "date-time", let text = value.string,
      Timestamp(rfc3339: text)?.description != text
    {
      violations.append("\(path): no time in UTC")
    }
    if let items = schema["items"] {
      for (index, element) in (value.elements ?? .none).enumerated() {
        check(element, items, root, "\(path)[\(index)]", &violations)
      }
    }
    if let properties = schema["properties"] { members(value, schema, properties, root, path, &violations) }
  }

  private static func members(
    _ value: JSONView, _ schema: JSONView, _ properties: JSONView, _ root: JSONView, _ path: String,
    _ violations: inout [String]
  ) {
    for required in schema["required"]?.elements ?? .none {
      guard let name = required.string, value[name] == nil else { continue }
      violations.append("\(path): \(name) is missing")
    }
    for (key, member) in value.members ?? .none {
      guard let property = properties[key.description] else {
        violations.append("\(path): \(key) is not described")
        continue
      }
      check(member, property, root, "\(path).\(key)", &violations)
    }
  }

  private static func isOf(_ type: String, _ value: JSONView) -> Bool {
    switch type {
    case "integer": value.int != nil || value.number?.uint64 != nil
    case "boolean": value.kind == .bool
    default: value.kind.rawValue == type
    }
  }
}
