import DriftModels

extension HCLLines {
  /// Writes `name = value` for a JSON value. Texts that hold JSON are written as calls of `jsonencode`.
  mutating func assign(_ name: String, json value: JSONView) {
    if let line = Self.short(value) { return assign(name, line) }
    if value.kind == .string, let document = EmbeddedJSON.container(value) {
      if let line = Self.short(document) { return assign(name, "jsonencode(\(line))") }
      return open("\(name) = jsonencode(", document, ")")
    }
    open("\(name) = ", value, "")
  }

  /// The value on one line; nil when it needs several.
  private static func short(_ value: JSONView) -> String? {
    switch value.kind {
    case .null: return "null"
    case .bool: return value.bool == true ? "true" : "false"
    case .number: return value.number?.text
    case .string: return EmbeddedJSON.container(value) == nil ? value.string.map(HCLString.quoted) : nil
    case .array:
      let elements = value.elements.map(Array.init) ?? []
      guard elements.allSatisfy({ $0.kind != .object && $0.kind != .array }) else { return nil }
      let texts = elements.compactMap(short)
      return texts.count == elements.count ? "[\(texts.joined(separator: ", "))]" : nil
    case .object: return value.count == 0 ? "{}" : nil
    }
  }

  private mutating func open(_ start: String, _ value: JSONView, _ end: String) {
    if let members = value.members {
      enclose(start + "{", "}" + end) { lines in
        for (key, member) in members { lines.assign(Self.key(key.description), json: member) }
      }
    } else {
      enclose(start + "[", "]" + end) { lines in
        for element in value.elements ?? .none { lines.element(element) }
      }
    }
  }

  private mutating func element(_ value: JSONView) {
    if let line = Self.short(value) {
      self.line(line + ",")
    } else if value.kind == .string, let document = EmbeddedJSON.container(value) {
      open("jsonencode(", document, "),")
    } else {
      open("", value, ",")
    }
  }

  /// A key of an object: as it is when it can be a name, else quoted.
  private static func key(_ name: String) -> String { isName(name) ? name : HCLString.quoted(name) }

  /// Whether a text can be the name of an attribute or block.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) || first == UInt8(ascii: "_") else { return false }
    guard !["null", "true", "false", "for", "if"].contains(text) else { return false }
    return text.utf8.allSatisfy {
      isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
