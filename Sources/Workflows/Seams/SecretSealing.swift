public import DriftModels

/// Encrypts what must not lie in the clear in storage, and opens it again.
///
/// The program that links the use cases brings the cryptography: an authenticated cipher that binds the context,
/// such as AES-256-GCM (NIST SP 800-38D) with the context as associated data.
public protocol SecretSealing: Sendable {
  /// Encrypts and authenticates bytes for one place.
  func seal(_ secret: UnsafeRawBufferPointer, for place: SealedPlace) throws(SealingError) -> [UInt8]
  /// Gives back what was sealed for the same place.
  func open(_ sealed: [UInt8], for place: SealedPlace) throws(SealingError) -> [UInt8]
}

/// What a sealed secret belongs to. Bound into it, so that a row copied to another tenant or record can't be opened.
public struct SealedPlace: Hashable, Sendable, CustomStringConvertible {
  /// The organisation.
  public let org: OrgID
  /// The kind of record, a word that never changes.
  public let kind: String
  /// The record.
  public let id: String

  /// Names a place.
  public init(org: OrgID, kind: String, id: String) {
    self.org = org
    self.kind = kind
    self.id = id
  }

  /// The bytes to bind, as text: `org/kind/id`.
  public var description: String { "\(org)/\(kind)/\(id)" }
}

extension SealedPlace {
  /// The body of a stored state.
  static func state(_ id: StateSnapshotID, in org: OrgID) -> SealedPlace {
    SealedPlace(org: org, kind: "state_snapshot", id: id.description)
  }
}

/// Why a secret can't be sealed or opened.
public enum SealingError: Error, Hashable, Sendable {
  /// There is no key to seal with, or none with the id that the sealed bytes name.
  case keyUnavailable
  /// The sealed bytes were cut, changed, or belong to another place.
  case notAuthentic
}
