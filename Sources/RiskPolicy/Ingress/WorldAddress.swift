/// Tells ranges of addresses that take in the whole internet.
enum WorldAddress {
  private static let words: Set<String> = ["*", "any", "internet", "0.0.0.0", "all"]

  /// Whether a range in lowercase does: no fixed bit, or one of the words that clouds use.
  static func matches(_ range: String) -> Bool {
    if words.contains(range) { return true }
    guard let slash = range.lastIndex(of: "/") else { return false }
    let length = range[range.index(after: slash)...]
    let address = range[..<slash]
    return !length.isEmpty && length.allSatisfy { $0 == "0" } && (address.contains(".") || address.contains(":"))
  }

  /// Whether the range is one of IPv6.
  static func isIPv6(_ range: String) -> Bool { range.contains(":") }
}
