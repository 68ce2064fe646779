public import DriftModels

/// The risk policy of an organisation as it was saved last.
public struct PolicyRecord: Hashable, Sendable {
  /// Grows by one with each save; 1 for the first.
  public let version: Int
  /// The rules in their order: a JSON array.
  public let rules: JSONBody
  /// When it was saved.
  public let updatedAt: Timestamp

  /// Makes the record.
  public init(version: Int, rules: JSONBody, updatedAt: Timestamp) {
    self.version = version
    self.rules = rules
    self.updatedAt = updatedAt
  }
}
