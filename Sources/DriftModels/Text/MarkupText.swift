/// Text inside XML 1.0 and HTML; characters that XML forbids are among those that ``VisibleText`` turns into escapes.
public enum MarkupText {
  /// For an element, or for an attribute in quotes.
  public static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.escaped(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
