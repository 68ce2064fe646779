public import DriftModels

/// When changes of an organisation count as noise.
public struct NoiseSettingsRecord: Hashable, Sendable {
  /// How many days back scans are looked at.
  public var windowDays: Int
  /// In how many scans of that time a change has to show up.
  public var recurrenceThreshold: Int

  /// Makes the record.
  public init(windowDays: Int, recurrenceThreshold: Int) {
    self.windowDays = windowDays
    self.recurrenceThreshold = recurrenceThreshold
  }
}

/// A pattern of noise that somebody does not want to see at one address; an organisation has one for each pair.
public struct NoiseSuppressionRecord: Hashable, Sendable, Identifiable {
  /// Its id.
  public let id: SuppressionID
  /// The pattern.
  public let fingerprint: ContentHash
  /// Terraform address of the resource.
  public let address: String
  /// For how long, in the words of whoever asked: `7d`, `forever`.
  public let duration: String
  /// Why.
  public let reason: String
  /// Whether the pattern should not have been found at all.
  public let isFalsePositive: Bool
  /// Who asked.
  public let createdBy: String
  /// Since when.
  public let createdAt: Timestamp
  /// The first moment at which it no longer holds; nil when it holds for ever.
  public let expiresAt: Timestamp?

  /// Makes the record.
  public init(
    id: SuppressionID, fingerprint: ContentHash, address: String, duration: String, reason: String,
    isFalsePositive: Bool = false, createdBy: String, createdAt: Timestamp, expiresAt: Timestamp? = nil
  ) {
    self.id = id
    self.fingerprint = fingerprint
    self.address = address
    self.duration = duration
    self.reason = reason
    self.isFalsePositive = isFalsePositive
    self.createdBy = createdBy
    self.createdAt = createdAt
    self.expiresAt = expiresAt
  }
}
