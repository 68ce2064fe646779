/// Makes a text that somebody typed fit for being stored and shown.
enum ReasonText {
  private static let limit = 200
  /// What takes the place of a likely secret.
  static let redaction = "[redacted]"

  /// The text without control characters and likely secrets, trimmed and cut.
  static func cleaned(_ text: String, limit: Int = limit) -> String {
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.properties.generalCategory != .control { visible.append(scalar) }
    let words = String(visible).split(separator: " ", omittingEmptySubsequences: false)
    var result: [String] = []
    var namesSecret = false
    for word in words {
      let isSecret = namesSecret && !word.isEmpty || looksSecret(word)
      result.append(isSecret ? redaction : String(redactingAssignment(word)))
      if !word.isEmpty { namesSecret = endsInSecretName(word) }
    }
    let joined = result.joined(separator: " ").trimmed
    return String(String.UnicodeScalarView(joined.unicodeScalars.prefix(limit))).trimmed
  }

  private static let prefixes = [
    "AKIA", "ASIA", "ghp_", "gho_", "ghs_", "ghu_", "github_pat_", "glpat-", "sk-", "sk_live_", "xoxb-", "xoxp-",
    "xoxa-", "AIza", "eyJ", "-----BEGIN", "hvs.",
  ]

  /// A known beginning of credentials, or a long run of letters and digits in both cases.
  private static func looksSecret(_ word: Substring) -> Bool {
    let bare = word.drop { !$0.isLetter && $0 != "-" }
    if bare.utf8.count >= 16, prefixes.contains(where: bare.hasPrefix) { return true }
    guard word.utf8.count >= 32 else { return false }
    let isToken = word.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="),
        UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    guard isToken else { return false }
    let hasDigit = word.utf8.contains { (0x30...0x39).contains($0) }
    let hasUpper = word.utf8.contains { (0x41...0x5A).contains($0) }
    let isHex = word.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
    return hasDigit && (hasUpper || isHex)
  }

  private static let secretNames: Set<String> = ["password", "passwd", "pwd", "secret", "token", "apikey", "api_key"]

  /// Whether a word such as `password:` announces a secret.
  private static func endsInSecretName(_ word: Substring) -> Bool {
    guard let last = word.last, last == ":" || last == "=" else { return false }
    return secretNames.contains(word.dropLast().lowercased())
  }

  /// The word with what follows `password=` taken out.
  private static func redactingAssignment(_ word: Substring) -> Substring {
    guard let mark = word.firstIndex(where: { $0 == "=" || $0 == ":" }) else { return word }
    let value = word[word.index(after: mark)...]
    guard !value.isEmpty, secretNames.contains(word[..<mark].lowercased()) || looksSecret(value) else { return word }
    return word[...mark] + redaction
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }
}
