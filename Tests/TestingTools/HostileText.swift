/// Names by somebody who wants a reader's tools to misbehave.
public enum HostileText {
  /// Pieces that mean something to a terminal, to Markdown, HTML, XML or SARIF, to forges, shells and file systems.
  public static let pieces = [
    "\u{1B}[2J", "\u{1B}]8;;https://evil.example\u{07}click", "\u{9B}31m", "\u{202E}gnp.exe",
    "\u{200D}\u{2066}x\u{2069}",
    "\u{0}", "\u{B}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{FFFE}", "\u{E0041}", "\r\nX-Injected: 1", "\n\n# heading\n",
    "@security", "#42", "GH-7", "org/repo#1", "a@b.example", "https://evil.example/?a=1", "www.evil.example", "!3",
    "~bug",
    "<script>alert(1)</script>", "<b>", "</details>", "<!-- driftwise:plan -->", "<img src=x onerror=alert(1)>", "]]>",
    "&lt;", "&#64;root", "| cell |", "`tick`", "``", "```", "**bold**", "_x_", "~~gone~~",
    "[link](javascript:alert(1))",
    "![img](https://evil.example/x.png)", "[a](1)", "{0}", "{", "}", "\\", "\"", "'", "\u{301}\u{301}\u{301}", "👩‍👩‍👧", " ",
    "---", "- [x] task", "1. one", "> quote", "$(touch /tmp/x)", "${path.module}", "%{if}", "../../etc/passwd",
    ":tada:",
    "$x^2$", "/label ~bug", "aws_vpc.main", "plain",
  ]

  /// A text of one to four pieces.
  public static func text(_ random: inout SeededGenerator) -> String {
    (0...Int.random(in: 0...3, using: &random)).map { _ in random.pick(pieces) }.joined()
  }

  /// The characters of a text that nobody sees, or that change what others look like; line feeds are none.
  public static func hidden(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter {
      let properties = $0.properties
      let isFormat = [.control, .format, .lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
      let isIgnorable = properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector
      return $0 != "\n" && (isFormat || isIgnorable || properties.isNoncharacterCodePoint)
    }
  }
}
