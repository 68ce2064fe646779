import DriftModels

/// The statements of an AWS policy document that allow something.
struct PolicyDocument {
  let statements: [PolicyStatement]

  /// Reads a document from a value: a text with JSON in it, or the JSON itself. What is no document allows nothing.
  init(_ view: JSONView) {
    guard let text = view.text else {
      statements = Self.statements(of: view)
      return
    }
    let document = text.withUTF8 { try? JSONDocument($0) }
    statements = document.map { Self.statements(of: $0.root) } ?? []
  }

  private static func statements(of root: JSONView) -> [PolicyStatement] {
    guard let list = root["Statement"] else { return [] }
    if list.kind == .object { return [PolicyStatement(list)].compactMap(\.self) }
    return (list.elements ?? .none).compactMap(PolicyStatement.init)
  }
}
