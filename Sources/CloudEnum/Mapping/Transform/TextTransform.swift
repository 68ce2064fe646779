import DriftModels

/// Cutting text and putting it together. Applies to a text, and to each text of a list.
enum TextTransform: Hashable, Sendable {
  case lastPathSegment
  case lastARNSegment
  case afterLastColon
  case segmentAfter(String)
  case before(String)
  case after(String)
  case stripPrefix(String)
  case stripSuffix(String)
  case stripTrailingDot
  /// `europe-west1-b` to `europe-west1`.
  case stripZone
  case split(String)
  case join(String)
  case prefix(String)
  case onlyPrefix(String)
  case notPrefix(String)
  case lower
  case lowerNoSpaces

  init?(_ name: String, _ argument: String?) {
    switch (name, argument) {
    case ("last_path_segment", nil): self = .lastPathSegment
    case ("last_arn_segment", nil): self = .lastARNSegment
    case ("after_last_colon", nil): self = .afterLastColon
    case ("segment_after", let text?): self = .segmentAfter(text)
    case ("before", let text?): self = .before(text)
    case ("after", let text?): self = .after(text)
    case ("strip_prefix", let text?): self = .stripPrefix(text)
    case ("strip_suffix", let text?): self = .stripSuffix(text)
    case ("strip_trailing_dot", nil): self = .stripTrailingDot
    case ("strip_zone", nil): self = .stripZone
    case ("split", let text?): self = .split(text)
    case ("join", let text?): self = .join(text)
    case ("prefix", let text?): self = .prefix(text)
    case ("only_prefix", let text?): self = .onlyPrefix(text)
    case ("not_prefix", let text?): self = .notPrefix(text)
    case ("lower", nil): self = .lower
    case ("lower_no_spaces", nil): self = .lowerNoSpaces
    default: return nil
    }
  }

  func apply(to value: JSONValue) -> JSONValue? {
    switch self {
    case .split(let separator): Self.split(value, separator)
    case .join(let separator): .string(value.asList.compactMap(\.scalarText).joined(separator: separator))
    case .onlyPrefix(let text): Self.keep(value) { $0.hasPrefix(text) }
    case .notPrefix(let text): Self.keep(value) { !$0.hasPrefix(text) }
    default: value.mapTexts(apply)
    }
  }

  private func apply(_ text: String) -> String? {
    switch self {
    case .lastPathSegment: Self.tail(text, after: "/")
    case .lastARNSegment: Self.tail(Self.tail(text, after: ":"), after: "/")
    case .afterLastColon: Self.tail(text, after: ":")
    case .segmentAfter(let name): Self.segment(of: text, after: name)
    case .before(let marker): Self.range(of: marker, in: text).map { String(text[..<$0.lowerBound]) } ?? text
    case .after(let marker): Self.range(of: marker, in: text).map { String(text[$0.upperBound...]) } ?? text
    case .stripPrefix(let start): text.hasPrefix(start) ? String(text.dropFirst(start.count)) : text
    case .stripSuffix(let end): text.hasSuffix(end) ? String(text.dropLast(end.count)) : text
    case .stripTrailingDot: text.hasSuffix(".") ? String(text.dropLast()) : text
    case .stripZone: Self.withoutZone(text)
    case .prefix(let start): start + text
    case .lower: text.lowercased()
    case .lowerNoSpaces: text.lowercased().filter { !$0.isWhitespace }
    case .split, .join, .onlyPrefix, .notPrefix: text
    }
  }

  private static func tail(_ text: String, after mark: Character) -> String {
    text.lastIndex(of: mark).map { String(text[text.index(after: $0)...]) } ?? text
  }

  /// ARM ids write the names of segments in any letter case.
  private static func segment(of text: String, after name: String) -> String? {
    let segments = text.split(separator: "/", omittingEmptySubsequences: false)
    let wanted = name.lowercased()
    guard
      let place = segments.firstIndex(where: { $0 == name })
        ?? segments.firstIndex(where: { $0.lowercased() == wanted }),
      place + 1 < segments.count
    else { return nil }
    return String(segments[place + 1])
  }

  private static func range(of marker: String, in text: String) -> Range<String.Index>? {
    if let exact = text.firstRange(of: marker) { return exact }
    let folded = text.lowercased()
    // Offsets carry over only when folding changed no lengths.
    guard folded.utf8.count == text.utf8.count, let found = folded.firstRange(of: marker.lowercased()) else {
      return nil
    }
    let start = folded.utf8.distance(from: folded.startIndex, to: found.lowerBound)
    let length = folded.utf8.distance(from: found.lowerBound, to: found.upperBound)
    let lower = text.utf8.index(text.startIndex, offsetBy: start)
    return lower..<text.utf8.index(lower, offsetBy: length)
  }

  private static func withoutZone(_ text: String) -> String {
    let parts = text.split(separator: "-")
    guard let last = parts.last, parts.count > 2, last.count == 1 else { return text }
    return parts.dropLast().joined(separator: "-")
  }

  private static func split(_ value: JSONValue, _ separator: String) -> JSONValue {
    guard case .string(let text) = value, !separator.isEmpty else { return value }
    let pieces = text.split(separator: separator).map { piece in
      let start = piece.drop(while: \.isWhitespace)
      return String(start.prefix(start.count - start.reversed().prefix(while: \.isWhitespace).count))
    }
    return .array(pieces.filter { !$0.isEmpty }.map(JSONValue.string))
  }

  /// A text that does not fit is another attribute's: null, or left out of a list.
  private static func keep(_ value: JSONValue, _ fits: (String) -> Bool) -> JSONValue {
    switch value {
    case .string(let text): fits(text) ? value : .null
    case .array(let elements): .array(elements.filter { $0.scalarText.map(fits) ?? false })
    case .null, .bool, .number, .object: value
    }
  }
}
