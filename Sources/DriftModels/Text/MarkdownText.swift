/// Writes text from outside into GitHub and GitLab Markdown so that it is read as text and nothing else.
///
/// Code spans are the one construct in which neither Markdown, HTML, links, mentions nor issue references are
/// looked for. Backslashes and entities alone don't do: mentions are found in the rendered page, after both are
/// gone.
public enum MarkdownText {
  /// Text as code, for a line or a table cell; at most `limit` scalars of it.
  ///
  /// A vertical bar would end the cell and a backtick the span, so these two stand between spans as entities.
  public static func code(_ text: String, limit: Int = .max) -> String {
    var result = ""
    var span = ""
    func close() {
      guard !span.isEmpty else { return }
      // A span of nothing but spaces is dropped by some readers; a space at both ends is cut by all.
      result += span.first == " " || span.last == " " ? "` \(span) `" : "`\(span)`"
      span = ""
    }
    for scalar in VisibleText.escaped(text, limit: limit).unicodeScalars {
      switch scalar {
      case "|", "`":
        close()
        result += "&#\(scalar.value);"
      default: span.unicodeScalars.append(scalar)
      }
    }
    close()
    return result.isEmpty ? "` `" : result
  }

  /// A sentence: plain words stay words, all others become code.
  public static func prose(_ line: String) -> String {
    line.split(separator: " ").map { word($0) }.joined(separator: " ")
  }

  private static func word(_ word: Substring) -> String {
    let opening = word.prefix { $0 == "(" }
    let core = word.dropFirst(opening.count)
    let closing = core.reversed().prefix { ".,;:)?!%".contains($0) }.reversed()
    let inner = core.dropLast(closing.count)
    guard !inner.isEmpty, !isPlain(inner) else { return String(word) }
    return opening + code(String(inner)) + String(closing)
  }

  /// Latin letters, with an apostrophe or hyphen between them, or a decimal number: nothing that any dialect could
  /// take for more.
  private static func isPlain(_ word: Substring) -> Bool {
    word.split(omittingEmptySubsequences: false) { $0 == "'" || $0 == "-" }.allSatisfy(isLetters) || isDecimal(word)
  }

  private static func isDecimal(_ word: Substring) -> Bool {
    word.utf8.count <= 20 && word.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
  }

  private static func isLetters(_ text: Substring) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { $0.value < 0x250 && $0.properties.isAlphabetic }
  }

  /// Lines as a fenced block that nothing in them can close.
  public static func fenced(_ text: String, language: String) -> String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)\(language)\n\(text)\n\(fence)"
  }
}
