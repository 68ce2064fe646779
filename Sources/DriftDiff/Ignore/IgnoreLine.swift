/// Reads one line of an ignore file.
enum IgnoreLine {
  /// A part of a line; indices are those of its characters.
  typealias Text = ArraySlice<Unicode.Scalar>

  /// The rule; nil for empty lines and comments.
  static func rule(_ line: Text) throws(IgnoreFault) -> IgnoreRule? {
    var text = withoutComment(line)
    guard !text.isEmpty else { return nil }
    guard text.count <= IgnoreRules.longestLine else {
      throw IgnoreFault(.tooLong, at: text.startIndex + IgnoreRules.longestLine)
    }
    let spelling = String(String.UnicodeScalarView(text))
    let isNegated = text.first == "!"
    if isNegated { text = trimmed(text.dropFirst()) }
    guard !text.isEmpty else { throw IgnoreFault(.empty, at: text.startIndex) }
    var conditions: [IgnoreRule.Condition] = []
    for part in parts(text) { conditions.append(try condition(part)) }
    return IgnoreRule(spelling: spelling, isNegated: isNegated, conditions: conditions)
  }

  /// Cuts at white space before a word and a colon; other white space is part of an id.
  private static func parts(_ text: Text) -> [Text] {
    var parts: [Text] = []
    var start = text.startIndex
    for space in unescapedIndices(of: text) where isSpace(text[space]) {
      let rest = text[(space + 1)...]
      guard conditionName(rest) != nil else { continue }
      parts.append(trimmed(text[start..<space]))
      start = rest.startIndex
    }
    parts.append(trimmed(text[start...]))
    return parts.filter { !$0.isEmpty }
  }

  private static func condition(_ text: Text) throws(IgnoreFault) -> IgnoreRule.Condition {
    guard let name = conditionName(text) else {
      return .pattern(try IgnorePattern(try IgnoreTokenizer.tokens(text), end: text.endIndex))
    }
    let value = text.dropFirst(name.unicodeScalars.count + 1)
    guard ["address", "id", "path", "tag", "type"].contains(name) else {
      throw IgnoreFault(.unknownCondition(name), at: text.startIndex)
    }
    guard !value.isEmpty else { throw IgnoreFault(.empty, at: value.startIndex) }
    if name == "tag" { return try tag(value) }
    let tokens = try IgnoreTokenizer.tokens(value)
    switch name {
    case "path": return .path(IgnorePath(try tokens.parts(end: value.endIndex)))
    case "type": return .type(tokens.glob)
    case "id": return .identity(tokens.glob)
    default: return .address(AddressPattern(tokens))
    }
  }

  private static func tag(_ text: Text) throws(IgnoreFault) -> IgnoreRule.Condition {
    let equals = unescapedIndices(of: text).first { text[$0] == "=" }
    let key = equals.map { text[..<$0] } ?? text
    guard !key.isEmpty else { throw IgnoreFault(.empty, at: key.startIndex) }
    var value: Glob?
    if let equals { value = try IgnoreTokenizer.tokens(text[(equals + 1)...]).glob }
    return .tag(key: try IgnoreTokenizer.tokens(key).glob, value: value)
  }

  /// The letters before a colon; types have no colon, and ids come behind a dot.
  private static func conditionName(_ text: Text) -> String? {
    let name = text.prefix { ("a"..."z").contains($0) }
    guard !name.isEmpty, text[name.endIndex...].first == ":" else { return nil }
    return String(String.UnicodeScalarView(name))
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
    return start[..<min(last + (start[last] == "\\" ? 2 : 1), start.endIndex)]
  }

  /// Where a character has its own meaning; of an escaped one, the place of its backslash, and of a quoted key in
  /// brackets, that of the bracket.
  private static func unescapedIndices(of text: Text) -> [Text.Index] {
    var places: [Text.Index] = []
    var index = text.startIndex
    while index < text.endIndex {
      places.append(index)
      if text[index] == "[", text[(index + 1)...].first == "\"" { index = endOfQuote(from: index + 1, in: text) }
      index += text[index] == "\\" ? 2 : 1
    }
    return places
  }

  /// The closing quote, or the opening one where none closes.
  private static func endOfQuote(from start: Text.Index, in text: Text) -> Text.Index {
    var index = start + 1
    while index < text.endIndex, text[index] != "\"" { index += text[index] == "\\" ? 2 : 1 }
    return index < text.endIndex ? index : start
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
}
