import DriftModels

/// Numbers of IP protocols.
enum IPProtocol {
  static let all = "-1"

  private static let names = [
    "all": all, "hopopt": "0", "icmp": "1", "tcp": "6", "udp": "17", "esp": "50", "ah": "51", "icmpv6": "58",
    "ipv6-icmp": "58", "sctp": "132",
  ]

  /// The number as text, -1 for all; nil where nothing is said.
  static func number(_ view: JSONView?) -> String? {
    guard let view, !Emptiness.isNothing(view) else { return nil }
    guard let text = view.string ?? view.int.map(String.init) else { return nil }
    let folded = LetterCase.folded(text)
    return names[folded] ?? Int(folded).map(String.init) ?? folded
  }
}
