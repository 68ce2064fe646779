/// Reads one line of an ignore file.
enum IgnoreLine {
  private typealias Text = Substring.UnicodeScalarView.SubSequence

  /// The rule; nil for empty lines and comments.
  static func rule(_ line: Substring.UnicodeScalarView) throws(IgnoreRuleError.Reason) -> IgnoreRule? {
    var text = withoutComment(line)
    guard !text.isEmpty else { return nil }
    let isNegated = text.first == "!"
    if isNegated { text = trimmed(text.dropFirst()) }
    guard !text.isEmpty else { throw .empty }
    var conditions: [IgnoreRule.Condition] = []
    for part in parts(text) { conditions.append(try condition(part)) }
    return IgnoreRule(isNegated: isNegated, conditions: conditions)
  }

  /// Cuts at white space before the name of a condition; other white space is part of an id.
  private static func parts(_ text: Text) -> [Text] {
    var parts: [Text] = []
    var start = text.startIndex
    for space in unescapedIndices(of: text) where isSpace(text[space]) {
      let rest = text[text.index(after: space)...]
      guard let name = conditionName(rest), names.contains(name) else { continue }
      parts.append(trimmed(text[start..<space]))
      start = rest.startIndex
    }
    parts.append(trimmed(text[start...]))
    return parts.filter { !$0.isEmpty }
  }

  private static let names: Set = ["address", "id", "path", "tag", "type"]

  private static func condition(_ text: Text) throws(IgnoreRuleError.Reason) -> IgnoreRule.Condition {
    guard let name = conditionName(text) else { return .pattern(try IgnorePattern(IgnoreTokenizer.tokens(text))) }
    let value = text.dropFirst(name.unicodeScalars.count + 1)
    guard names.contains(name) else { throw .unknownCondition(name) }
    guard !value.isEmpty else { throw .empty }
    switch name {
    case "tag": return try tag(value)
    case "path":
      let tokens = try IgnoreTokenizer.tokens(value)
      return .path(try IgnorePath(tokens.split(separator: .dot, omittingEmptySubsequences: false).map(Array.init)))
    case "type": return .type(IgnorePattern.glob(try IgnoreTokenizer.tokens(value)))
    case "id": return .identity(IgnorePattern.glob(try IgnoreTokenizer.tokens(value)))
    default: return .address(IgnorePattern.glob(try IgnoreTokenizer.tokens(value)))
    }
  }

  private static func tag(_ text: Text) throws(IgnoreRuleError.Reason) -> IgnoreRule.Condition {
    let equals = unescapedIndices(of: text).first { text[$0] == "=" }
    let key = equals.map { text[..<$0] } ?? text
    guard !key.isEmpty else { throw .empty }
    let value = try equals.map { (place) throws(IgnoreRuleError.Reason) in
      IgnorePattern.glob(try IgnoreTokenizer.tokens(text[text.index(after: place)...]))
    }
    return .tag(key: IgnorePattern.glob(try IgnoreTokenizer.tokens(key)), value: value)
  }

  /// The letters before a colon; types have no colon, and ids come behind a dot.
  private static func conditionName(_ text: Text) -> String? {
    let name = text.prefix { ("a"..."z").contains($0) }
    return !name.isEmpty && text[name.endIndex...].first == ":" ? String(name) : nil
  }

  /// From the first `#` that starts the line or follows white space, all is comment.
  private static func withoutComment(_ line: Text) -> Text {
    var previous: Unicode.Scalar = " "
    for index in unescapedIndices(of: line) {
      if line[index] == "#", isSpace(previous) { return trimmed(line[..<index]) }
      previous = line[index]
    }
    return trimmed(line)
  }

  /// Without white space at both ends; an escaped blank at the end stays.
  private static func trimmed(_ text: Text) -> Text {
    let start = text.drop(while: isSpace)
    guard let last = unescapedIndices(of: start).last(where: { !isSpace(start[$0]) }) else { return start.prefix(0) }
    let end = start[last] == "\\" ? start.index(last, offsetBy: 2, limitedBy: start.endIndex) : start.index(after: last)
    return start[..<(end ?? start.endIndex)]
  }

  /// Where a character has its own meaning; of an escaped one, the place of its backslash.
  private static func unescapedIndices(of text: Text) -> [Text.Index] {
    var places: [Text.Index] = []
    var index = text.startIndex
    while index < text.endIndex {
      places.append(index)
      let isEscape = text[index] == "\\"
      index = text.index(after: index)
      if isEscape, index < text.endIndex { index = text.index(after: index) }
    }
    return places
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
}
