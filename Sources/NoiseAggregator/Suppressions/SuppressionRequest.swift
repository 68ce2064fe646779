public import DriftModels

/// A checked request to suppress some patterns at some addresses for one reason.
public struct SuppressionRequest: Hashable, Sendable {
  /// Allowed pairs, from 1 to 100.
  public static let pairsAllowed = 1...100
  /// Allowed characters of a reason, counted as Unicode scalars, from 1 to 500.
  public static let reasonAllowed = 1...500

  /// A pattern at an address.
  public struct Pair: Hashable, Sendable {
    /// The pattern.
    public let fingerprint: NoiseFingerprint
    /// The resource.
    public let resourceAddress: String

    /// Makes a pair.
    public init(fingerprint: NoiseFingerprint, resourceAddress: String) {
      self.fingerprint = fingerprint
      self.resourceAddress = resourceAddress
    }
  }

  /// What to suppress, in the order given.
  public let pairs: [Pair]
  /// For how long.
  public let duration: SuppressionDuration
  /// Why.
  public let reason: String
  /// Whether the patterns are mistakes of the rules.
  public let isFalsePositive: Bool

  /// Checks a request as it comes over the wire; element *i* of one list belongs to element *i* of the other.
  /// - Throws: ``NoiseError`` with the name of the first field that is wrong.
  public init(
    fingerprints: [String], resourceAddresses: [String], duration: String, reason: String, isFalsePositive: Bool = false
  ) throws(NoiseError) {
    guard let duration = SuppressionDuration(rawValue: duration) else {
      throw .unknownWord(field: "duration", allowed: SuppressionDuration.allCases.map(\.rawValue))
    }
    try Self.check(fingerprints.count, in: Self.pairsAllowed, field: "fingerprints")
    try Self.check(resourceAddresses.count, in: Self.pairsAllowed, field: "resource_addresses")
    guard fingerprints.count == resourceAddresses.count else {
      throw .unequalCounts(
        field: "fingerprints", elements: fingerprints.count, otherField: "resource_addresses",
        otherElements: resourceAddresses.count)
    }
    let characters = reason.unicodeScalars.count
    guard Self.reasonAllowed.contains(characters) else {
      throw .length(field: "reason", characters: characters, allowed: Self.reasonAllowed)
    }
    var pairs: [Pair] = []
    for (position, (fingerprint, address)) in zip(fingerprints, resourceAddresses).enumerated() {
      guard let fingerprint = NoiseFingerprint(fingerprint) else {
        throw .notAFingerprint(field: "fingerprints", position: position)
      }
      guard !address.isEmpty else {
        throw .length(field: "resource_addresses[\(position)]", characters: 0, allowed: 1...Int.max)
      }
      pairs.append(Pair(fingerprint: fingerprint, resourceAddress: address))
    }
    self.pairs = pairs
    self.duration = duration
    self.reason = reason
    self.isFalsePositive = isFalsePositive
  }

  /// One suppression for each pair, with new ids.
  public func suppressions(by user: String, at time: Timestamp) -> [NoiseSuppression] {
    pairs.map {
      NoiseSuppression(
        id: .new(at: time), fingerprint: $0.fingerprint, resourceAddress: $0.resourceAddress, duration: duration,
        reason: reason, isFalsePositive: isFalsePositive, createdBy: user, createdAt: time)
    }
  }

  private static func check(_ count: Int, in allowed: ClosedRange<Int>, field: String) throws(NoiseError) {
    guard allowed.contains(count) else { throw .count(field: field, elements: count, allowed: allowed) }
  }
}
