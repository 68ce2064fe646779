import DriftModels

/// What a firewall rule lets in from the whole internet: one range of ports of one protocol.
struct Reach: Hashable {
  let isIPv6: Bool
  /// In lowercase; nil stands for all.
  let transport: String?
  let ports: ClosedRange<Int>

  static let allPorts = 0...65_535

  /// Whether everything that gets in by another one gets in here.
  func covers(_ other: Reach) -> Bool {
    isIPv6 == other.isIPv6 && (transport == nil || transport == other.transport)
      && ports.lowerBound <= other.ports.lowerBound && ports.upperBound >= other.ports.upperBound
  }
}

/// What one side of a change lets in from the whole internet.
struct Reaches {
  /// What is let in whatever the unknown values turn out to be, with where it says so.
  var certain: [(reach: Reach, path: [JSONPathStep])] = []
  /// Where a value that is not known may let something in.
  var possible: [[JSONPathStep]] = []
  /// Where something is let in for certain, and it is not known what.
  var unbounded: [[JSONPathStep]] = []
}
