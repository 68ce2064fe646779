import DriftModels

/// What the first bytes of a file give away when they are not JSON.
enum TextSignature {
  /// Bytes of the beginning that are looked at.
  private static let headLength = 512
  /// The longest first line that an event stream is recognised by.
  private static let lineLength = 65_536

  private static let blockWords: Set<String> = [
    "resource", "terraform", "provider", "variable", "output", "module", "data", "locals", "import", "moved",
    "removed", "check", "ephemeral", "action",
  ]

  /// Names what the file is by its beginning; nil when it may be JSON or is nothing we know.
  static func error(for source: JSONSource) -> PlanParserError? {
    let head = source.withBytes { Array($0.prefix(headLength)) }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .binaryPlan }
    if head.starts(with: "tfstate".utf8) { return .binaryState }
    let text = head.drop { $0 <= 0x20 }
    let isComment = text.starts(with: "#".utf8) || text.starts(with: "//".utf8) || text.starts(with: "/*".utf8)
    return isComment || opensBlock(text) ? .configurationText : nil
  }

  /// Whether the text begins with an HCL block: a block word, then a label or a brace on the same line.
  private static func opensBlock(_ text: ArraySlice<UInt8>) -> Bool {
    let word = text.prefix { (0x61...0x7A).contains($0) }
    guard blockWords.contains(String(decoding: word, as: UTF8.self)) else { return false }
    let rest = text[word.endIndex...].drop { $0 == 0x20 || $0 == 0x09 }
    return rest.first == UInt8(ascii: "\"") || rest.first == UInt8(ascii: "{")
  }

  /// Whether the first line is an event: an object with `@level`.
  static func isEventStream(_ source: JSONSource) -> Bool {
    let line = source.withBytes { Array($0.prefix(lineLength).prefix { $0 != 0x0A }) }
    guard let first = try? JSONDocument(line) else { return false }
    return DocumentKind(first.root) == .uiLog
  }
}

extension JSONDocument {
  /// Maps and parses a file that should be a plan or state; `-` is standard input.
  init(terraformFile path: String, limits: JSONLimits) throws(PlanParserError) {
    let source: JSONSource
    do { source = try JSONSource(file: path, limits: limits) } catch { throw .json(error) }
    try self.init(terraform: source, limits: limits)
  }

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
