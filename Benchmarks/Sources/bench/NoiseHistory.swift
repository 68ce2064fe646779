import DriftModels
import NoiseAggregator

/// Scans made from a seed, one after another, with as many changes each, of two hundred resource types with twenty
/// attributes: four thousand fingerprints.
struct NoiseHistory {
  static let start = Timestamp(microseconds: 1_750_000_000_000_000)

  let changesPerScan: Int
  /// How many addresses the scans share; nil gives each change one of its own.
  let addresses: Int?
  private var state: UInt64 = 1
  private var made = 0
  private var ownAddresses = 0

  init(changesPerScan: Int, addresses: Int?) {
    self.changesPerScan = changesPerScan
    self.addresses = addresses
  }

  /// When the scan after the last one is made: a minute after it.
  var nextTime: Timestamp { Self.start.advanced(by: .seconds(60 * made)) }

  mutating func next(withValues: Bool = false) -> NoiseScan {
    let time = nextTime
    made += 1
    let repository = CodeRepository(owner: "acme", name: "infra-\(made % 40)")
    let changes = (0..<changesPerScan).map { _ in change(withValues: withValues) }
    return NoiseScan(id: .new(at: time), createdAt: time, repository: repository, changes: changes)
  }

  private mutating func change(withValues: Bool) -> NoiseChange {
    let (address, attribute) = (address(), random(below: 20))
    let type = "aws_service_\(address % 200)"
    let values = withValues ? NoiseValues(before: Array("\"\(state)\"".utf8), after: Array("\"\(made)\"".utf8)) : nil
    return NoiseChange(
      resourceType: type, address: "module.team_\(address % 7).\(type).instance[\(address)]",
      attribute: "settings[\(address % 3)].attribute_\(attribute)", action: .update, values: values)
  }

  private mutating func address() -> Int {
    guard let addresses else {
      ownAddresses += 1
      return ownAddresses
    }
    return random(below: addresses)
  }

  /// SplitMix64.
  private mutating func random(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(limit))
  }
}
