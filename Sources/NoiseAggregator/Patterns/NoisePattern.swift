public import DriftModels

/// A change that recurs.
public struct NoisePattern: Hashable, Sendable {
  /// How many patterns are given at most.
  public static let most = 500
  /// How many addresses a pattern lists at most.
  public static let mostAddresses = 50

  /// One place where a pattern was seen last.
  public struct Sample: Hashable, Sendable {
    /// The newest scan that shows it; of several of one moment, the one with the greatest id.
    public let scan: ScanID
    /// The first address, by bytes, that shows it in that scan.
    public let address: String

    /// Makes a sample.
    public init(scan: ScanID, address: String) {
      self.scan = scan
      self.address = address
    }
  }

  /// What recurs.
  public let fingerprint: NoiseFingerprint
  /// Terraform type.
  public let resourceType: String
  /// Path with indexes as `[*]`.
  public let attribute: String
  /// The action.
  public let action: NoiseAction
  /// In how many scans of the window it was seen.
  public let occurrences: Int
  /// Where it was seen, by bytes; the first ``mostAddresses``.
  public let addresses: [String]
  /// At how many addresses it was seen.
  public let addressCount: Int
  /// Repositories of the scans that show it, without regard to letter case, by owner, then name.
  public let repositories: [CodeRepository]
  /// When the first scan that shows it was made.
  public let firstSeen: Timestamp
  /// When the last scan that shows it was made.
  public let lastSeen: Timestamp
  /// Where its values can be looked up: patterns hold none, as values may be secret, and large.
  public let sample: Sample

  /// Makes a pattern, as a database does that counts by itself.
  public init(
    fingerprint: NoiseFingerprint, resourceType: String, attribute: String, action: NoiseAction, occurrences: Int,
    addresses: [String], addressCount: Int, repositories: [CodeRepository], firstSeen: Timestamp, lastSeen: Timestamp,
    sample: Sample
  ) {
    self.fingerprint = fingerprint
    self.resourceType = resourceType
    self.attribute = attribute
    self.action = action
    self.occurrences = occurrences
    self.addresses = addresses
    self.addressCount = addressCount
    self.repositories = repositories
    self.firstSeen = firstSeen
    self.lastSeen = lastSeen
    self.sample = sample
  }
}
