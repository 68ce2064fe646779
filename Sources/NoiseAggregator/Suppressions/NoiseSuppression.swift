public import DriftModels

/// Somebody's word that a pattern at an address is to be left out of what needs attention.
public struct NoiseSuppression: Hashable, Sendable, Identifiable {
  /// Its id.
  public let id: SuppressionID
  /// The pattern.
  public let fingerprint: NoiseFingerprint
  /// The resource.
  public let resourceAddress: String
  /// For how long it was asked for.
  public let duration: SuppressionDuration
  /// Why.
  public let reason: String
  /// Whether the pattern is a mistake of the rules rather than noise.
  public let isFalsePositive: Bool
  /// Who asked for it.
  public let createdBy: String
  /// Since when.
  public let createdAt: Timestamp
  /// The first moment at which it does not hold any more; nil for ever.
  public let expiresAt: Timestamp?

  /// Makes a suppression that begins when it is created.
  public init(
    id: SuppressionID, fingerprint: NoiseFingerprint, resourceAddress: String, duration: SuppressionDuration,
    reason: String, isFalsePositive: Bool = false, createdBy: String, createdAt: Timestamp
  ) {
    self.init(
      id: id, fingerprint: fingerprint, resourceAddress: resourceAddress, duration: duration, reason: reason,
      isFalsePositive: isFalsePositive, createdBy: createdBy, createdAt: createdAt,
      expiresAt: duration.end(from: createdAt))
  }

  /// Puts a suppression together as it was kept.
  public init(
    id: SuppressionID, fingerprint: NoiseFingerprint, resourceAddress: String, duration: SuppressionDuration,
    reason: String, isFalsePositive: Bool, createdBy: String, createdAt: Timestamp, expiresAt: Timestamp?
  ) {
    self.id = id
    self.fingerprint = fingerprint
    self.resourceAddress = resourceAddress
    self.duration = duration
    self.reason = reason
    self.isFalsePositive = isFalsePositive
    self.createdBy = createdBy
    self.createdAt = createdAt
    self.expiresAt = expiresAt
  }

  /// Whether it holds: up to, and not at, the moment it expires.
  public func isActive(at now: Timestamp) -> Bool { expiresAt.map { now < $0 } ?? true }

  /// The same suppression with duration, reason and mark of a later one of the same pattern and address; it stays the same
  /// one, made by whom and when it was made. What a store keeps when a suppression that holds is asked for again.
  public func extended(by other: NoiseSuppression) -> NoiseSuppression {
    NoiseSuppression(
      id: id, fingerprint: fingerprint, resourceAddress: resourceAddress, duration: other.duration,
      reason: other.reason, isFalsePositive: other.isFalsePositive, createdBy: createdBy, createdAt: createdAt,
      expiresAt: other.expiresAt)
  }
}
