import DriftModels

/// JSON inside JSON.
enum EmbeddedJSON {
  /// The object or array that a value is, or that its text holds; nil for anything else.
  static func container(_ view: JSONView) -> JSONView? {
    if view.kind == .object || view.kind == .array { return view }
    guard let text = view.text, opensContainer(text) else { return nil }
    return text.withUTF8 { try? JSONDocument($0) }?.root
  }

  /// A text as a value of its own; nil when the bytes are no UTF-8.
  static func text(_ bytes: [UInt8]) -> JSONView? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return view(of: .string(text))
  }

  /// A value as one of a document.
  static func view(of value: JSONValue) -> JSONView? {
    var writer = JSONWriter()
    writer.value(value)
    return (try? JSONDocument(writer.bytes))?.root
  }

  private static func opensContainer(_ text: JSONText) -> Bool {
    text.withUTF8 { bytes in
      let first = bytes.first { $0 > 0x20 }
      return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }
  }
}
