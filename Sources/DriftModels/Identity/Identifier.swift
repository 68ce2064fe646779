public import FoundationEssentials

/// A typed id: a UUID that can't be mistaken for the id of something else.
///
/// New ids are version 7 (RFC 9562 §5.7): they sort by creation time, which keeps database pages warm.
/// Any UUID is accepted when reading. The text form is lowercase with hyphens.
///
/// ```swift
/// let id = ScanID.new(at: .now)
/// ScanID("01890a5d-ac96-774b-bcce-b302099a8057")   // parses, nil for anything that is not a UUID
/// ```
public struct Identifier<Entity>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The underlying UUID.
  public let uuid: UUID

  /// Wraps a UUID of any version.
  public init(uuid: UUID) {
    self.uuid = uuid
  }

  /// Reads the canonical 36-character form, in either case; nil for anything else.
  public init?(_ text: String) {
    guard let uuid = UUID(uuidString: text) else { return nil }
    self.uuid = uuid
  }

  /// A new version 7 UUID whose first 48 bits are `time` in milliseconds; the rest is random.
  public static func new(at time: Timestamp = .now) -> Self {
    let milliseconds = UInt64(clamping: time.microseconds / 1_000)
    var bytes = UUID().uuid
    bytes.0 = UInt8(truncatingIfNeeded: milliseconds >> 40)
    bytes.1 = UInt8(truncatingIfNeeded: milliseconds >> 32)
    bytes.2 = UInt8(truncatingIfNeeded: milliseconds >> 24)
    bytes.3 = UInt8(truncatingIfNeeded: milliseconds >> 16)
    bytes.4 = UInt8(truncatingIfNeeded: milliseconds >> 8)
    bytes.5 = UInt8(truncatingIfNeeded: milliseconds)
    bytes.6 = 0x70 | (bytes.6 & 0x0F)
    bytes.8 = 0x80 | (bytes.8 & 0x3F)
    return Self(uuid: UUID(uuid: bytes))
  }

  /// Lowercase hyphenated text.
  public var description: String { uuid.uuidString.lowercased() }

  /// Byte order, which for version 7 ids is creation order to the millisecond.
  public static func < (left: Self, right: Self) -> Bool {
    left.uuid < right.uuid
  }
}

/// What an ``OrgID`` names.
public enum OrganizationEntity {}
/// What an ``APIKeyID`` names.
public enum APIKeyEntity {}
/// What a ``CloudAccountID`` names.
public enum CloudAccountEntity {}
/// What a ``StateSourceID`` names.
public enum StateSourceEntity {}
/// What a ``StateSnapshotID`` names.
public enum StateSnapshotEntity {}
/// What a ``ScanID`` names.
public enum ScanEntity {}
/// What a ``LiveResourceID`` names.
public enum LiveResourceEntity {}
/// What a ``DriftSnapshotID`` names.
public enum DriftSnapshotEntity {}
/// What an ``IaCResourceID`` names.
public enum IaCResourceEntity {}
/// What a ``CustomRuleID`` names.
public enum CustomRuleEntity {}
/// What a ``DisabledRuleID`` names.
public enum DisabledRuleEntity {}
/// What a ``SuppressionID`` names.
public enum SuppressionEntity {}

/// Id of an organisation, the tenant that every query is scoped by.
public typealias OrgID = Identifier<OrganizationEntity>
/// Id of an API key.
public typealias APIKeyID = Identifier<APIKeyEntity>
/// Id of a cloud account, project, subscription or cluster.
public typealias CloudAccountID = Identifier<CloudAccountEntity>
/// Id of a place that states come from.
public typealias StateSourceID = Identifier<StateSourceEntity>
/// Id of one stored state.
public typealias StateSnapshotID = Identifier<StateSnapshotEntity>
/// Id of a scan run.
public typealias ScanID = Identifier<ScanEntity>
/// Id of a stored live resource.
public typealias LiveResourceID = Identifier<LiveResourceEntity>
/// Id of a stored drift computation.
public typealias DriftSnapshotID = Identifier<DriftSnapshotEntity>
/// Id of a declared resource instance.
public typealias IaCResourceID = Identifier<IaCResourceEntity>
/// Id of a rule that an organisation wrote.
public typealias CustomRuleID = Identifier<CustomRuleEntity>
/// Id of an exception from a built-in rule.
public typealias DisabledRuleID = Identifier<DisabledRuleEntity>
/// Id of a suppressed pattern at one address.
public typealias SuppressionID = Identifier<SuppressionEntity>
