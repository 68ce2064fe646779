import DriftModels

/// Text without regard to the case of ASCII letters.
enum LetterCase {
  /// The text with its ASCII letters in lowercase.
  static func folded(_ text: String) -> String { String(decoding: text.utf8.map(ASCII.lowercase), as: UTF8.self) }

  static func isSame(_ left: JSONText, _ right: JSONText) -> Bool {
    left.withUTF8 { left in
      right.withUTF8 { right in
        left.count == right.count && zip(left, right).allSatisfy { ASCII.lowercase($0) == ASCII.lowercase($1) }
      }
    }
  }
}
