public import DriftModels

/// What has been put aside: at most one suppression for each fingerprint and address.
///
/// ```swift
/// var suppressions = SuppressionSet(stored)
/// for suppression in request.suppressions(by: user, at: now) { suppressions.suppress(suppression) }
/// suppressions.covers(fingerprint, at: address, riskLevel: change.riskLevel, now: now)
/// ```
///
/// Suppressing and taking it back leaves the set as it was, unless the pair had a suppression before. A change of a high
/// or critical level is never covered.
public struct SuppressionSet: Hashable, Sendable {
  private struct Pair: Hashable {
    let fingerprint: NoiseFingerprint
    let address: ExactText
  }

  private var byPair: [Pair: NoiseSuppression] = [:]
  private var pairs: [SuppressionID: Pair] = [:]
  private var addresses: [NoiseFingerprint: Set<ExactText>] = [:]

  /// Makes an empty set.
  public init() {}

  /// Takes suppressions one after another.
  public init(_ suppressions: some Sequence<NoiseSuppression>) {
    for suppression in suppressions { suppress(suppression) }
  }

  /// How many suppressions there are, expired ones included.
  public var count: Int { byPair.count }

  /// All suppressions, expired ones included, in the order in which they were made.
  public var all: [NoiseSuppression] {
    byPair.values.sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
  }

  /// Those that hold, in the order in which they were made.
  public func active(at now: Timestamp) -> [NoiseSuppression] { all.filter { $0.isActive(at: now) } }

  /// Puts a pattern aside at an address; returns what the set now holds for the two.
  ///
  /// One that holds already, when the new one is made, keeps its id and takes duration, reason and mark of the new one.
  @discardableResult
  public mutating func suppress(_ suppression: NoiseSuppression) -> NoiseSuppression {
    let pair = Pair(fingerprint: suppression.fingerprint, address: ExactText(suppression.resourceAddress))
    let earlier = byPair[pair]
    let isExtension = earlier?.isActive(at: suppression.createdAt) ?? false
    let kept = isExtension ? earlier?.extended(by: suppression) ?? suppression : suppression
    if let earlier { pairs[earlier.id] = nil }
    byPair[pair] = kept
    pairs[kept.id] = pair
    addresses[pair.fingerprint, default: []].insert(pair.address)
    return kept
  }

  /// Takes a suppression back; returns it, or nil when there is none of this id.
  @discardableResult
  public mutating func unsuppress(_ id: SuppressionID) -> NoiseSuppression? {
    guard let pair = pairs.removeValue(forKey: id) else { return nil }
    addresses[pair.fingerprint]?.remove(pair.address)
    if addresses[pair.fingerprint]?.isEmpty ?? false { addresses[pair.fingerprint] = nil }
    return byPair.removeValue(forKey: pair)
  }

  /// Drops what does not hold any more; returns it.
  public mutating func removeExpired(at now: Timestamp) -> [NoiseSuppression] {
    let expired = all.filter { !$0.isActive(at: now) }
    for suppression in expired { unsuppress(suppression.id) }
    return expired
  }

  /// Whether a change is put aside: never from a high level upwards.
  public func covers(
    _ fingerprint: NoiseFingerprint, at address: String, riskLevel: RiskLevel, now: Timestamp
  ) -> Bool {
    suppression(of: fingerprint, at: address, riskLevel: riskLevel, now: now) != nil
  }

  /// What puts a change aside; nil when nothing does, and always from a high level upwards.
  public func suppression(
    of fingerprint: NoiseFingerprint, at address: String, riskLevel: RiskLevel, now: Timestamp
  ) -> NoiseSuppression? {
    guard !byPair.isEmpty, riskLevel < .high else { return nil }
    let found = byPair[Pair(fingerprint: fingerprint, address: ExactText(address))]
    return found.flatMap { $0.isActive(at: now) ? $0 : nil }
  }

  /// What holds for a fingerprint at any address, in the order in which it was made.
  public func suppressions(of fingerprint: NoiseFingerprint, at now: Timestamp) -> [NoiseSuppression] {
    let found = addresses[fingerprint]?.compactMap { byPair[Pair(fingerprint: fingerprint, address: $0)] } ?? []
    return found.filter { $0.isActive(at: now) }.sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
  }

  /// Whether a pattern is put aside as a whole: at each of its addresses. A pattern with more addresses than it lists
  /// is not.
  public func covers(_ pattern: NoisePattern, now: Timestamp) -> Bool {
    pattern.addresses.count == pattern.addressCount && pattern.addressCount > 0
      && pattern.addresses.allSatisfy { covers(pattern.fingerprint, at: $0, riskLevel: .none, now: now) }
  }
}
