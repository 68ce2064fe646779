/// A port, or ports from one to another, as texts give them: `443`, `80-90`, `*`.
struct PortRange: Hashable, Sendable {
  let first: Int
  let last: Int

  /// Nil for anything else.
  init?(_ text: String) {
    guard text != "*" else {
      (first, last) = (0, 65_535)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let ports = parts.compactMap(Self.port)
    guard (1...2).contains(parts.count), ports.count == parts.count else { return nil }
    (first, last) = (ports[0], ports[ports.count - 1])
  }

  /// Ports and ranges with commas between them.
  static func set(_ text: String) -> Set<PortRange>? {
    let ranges = text.split(separator: ",", omittingEmptySubsequences: false).map {
      PortRange($0.drop { $0 == " " }.description)
    }
    return ranges.contains(nil) ? nil : Set(ranges.compactMap { $0 })
  }

  private static func port(_ text: Substring) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), text == "0" || !text.hasPrefix("0"),
      let port = Int(text)
    else {
      return nil
    }
    return port <= 65_535 ? port : nil
  }
}
