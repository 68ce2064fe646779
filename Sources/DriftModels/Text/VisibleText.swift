/// Makes text from outside safe to show: whatever moves a cursor, hides, or turns the reading direction becomes an
/// escape that can be read.
///
/// Names and attribute values come from clouds and states, so anyone who may name a resource writes into a
/// terminal, a comment or a report. Escapes are `\n`, `\r`, `\t` and `\u{HEX}`; everything else stays as it is.
public enum VisibleText {
  /// The text with escapes; at most `limit` scalars of output, then `…`.
  public static func escaped(_ text: String, limit: Int = .max) -> String {
    if text.utf8.count <= limit, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      // Counting scalars, not characters: one character may carry thousands of combining marks.
      let piece = shown(scalar)
      count += piece.unicodeScalars.count
      guard count <= limit else { return result + "…" }
      result += piece
    }
    return result
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: isShown(scalar) ? String(scalar) : "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
  }

  /// Not a control, a format character (bidi overrides, joiners, tags), a line separator, an invisible letter or a
  /// noncharacter. Variation selectors stay: they only choose a glyph.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x20...0x7E).contains(scalar.value) }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return false
    default: break
    }
    if properties.isDefaultIgnorableCodePoint { return properties.isVariationSelector }
    return !properties.isNoncharacterCodePoint
  }
}
