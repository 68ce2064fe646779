public import DriftModels

/// One stored state, without its body.
///
/// The body is kept apart as `sealedBody`: the caller encrypts it before it gets here, since states hold secrets.
public struct StateSnapshotRecord: Hashable, Sendable, Identifiable {
  /// Its id.
  public let id: StateSnapshotID
  /// Where it came from.
  public let sourceID: StateSourceID
  /// The workspace or state object inside the source.
  public let workspace: String
  /// The state's own serial, counting its writes; 64 bits without a sign, all of which occur.
  public let serial: UInt64
  /// The state's own lineage, empty when it has none.
  public let lineage: String
  /// Hash of the state before sealing; equal states have equal hashes though their sealed bodies differ.
  public let contentHash: ContentHash
  /// Size of the state before sealing, in bytes.
  public let size: Int
  /// Resource instances found in it.
  public let resourceCount: Int
  /// Instances that could not be decoded.
  public let parseFailureCount: Int
  /// When it was stored.
  public let createdAt: Timestamp

  /// Makes the record.
  public init(
    id: StateSnapshotID, sourceID: StateSourceID, workspace: String, serial: UInt64, lineage: String,
    contentHash: ContentHash, size: Int, resourceCount: Int, parseFailureCount: Int = 0, createdAt: Timestamp
  ) {
    self.id = id
    self.sourceID = sourceID
    self.workspace = workspace
    self.serial = serial
    self.lineage = lineage
    self.contentHash = contentHash
    self.size = size
    self.resourceCount = resourceCount
    self.parseFailureCount = parseFailureCount
    self.createdAt = createdAt
  }
}
