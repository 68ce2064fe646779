import DriftModels

/// What the first bytes of a file give away when they are not JSON.
enum TextSignature {
  private static let blockWords: [String] = [
    "resource", "terraform", "provider", "variable", "output", "module", "data", "locals", "import", "moved",
    "removed", "check", "ephemeral", "action",
  ]

  /// Names what the file is by its beginning; nil when it may be JSON or is nothing we know.
  static func error(for source: JSONSource) -> PlanParserError? {
    let head = source.withBytes { Array($0.prefix(512)) }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .binaryPlan }
    if head.starts(with: Array("tfstate".utf8)) { return .binaryState }
    let text = head.drop { $0 <= 0x20 }
    if let first = text.first, first == UInt8(ascii: "#") || text.starts(with: Array("//".utf8)) || text.starts(with: Array("/*".utf8)) {
      return .configurationText
    }
    let word = String(decoding: text.prefix { (0x61...0x7A).contains($0) }, as: UTF8.self)
    let line = text.prefix { $0 != 0x0A }
    let rest = line.dropFirst(word.utf8.count).drop { $0 == 0x20 }
    let opensBlock = rest.first == UInt8(ascii: "\"") || rest.first == UInt8(ascii: "{")
    return blockWords.contains(word) && opensBlock ? .configurationText : nil
  }

  /// Names an event stream: several JSON objects, the first with `@level`.
  static func isEventStream(_ source: JSONSource) -> Bool {
    let line = source.withBytes { Array($0.prefix(65_536).prefix { $0 != 0x0A }) }
    guard let first = try? JSONDocument(line).root else { return false }
    return first["@level"] != nil || first["@message"] != nil
  }
}

extension JSONDocument {
  /// Parses what should be a plan or state; errors name what the text is instead.
  init(terraform source: JSONSource, limits: JSONLimits) throws(PlanParserError) {
    if let known = TextSignature.error(for: source) { throw known }
    var parser = JSONParser(limits: limits)
    do {
      self = try parser.parse(source)
    } catch {
      if case .trailingContent = error.reason, TextSignature.isEventStream(source) { throw .uiLog }
      throw .json(error)
    }
  }
}
