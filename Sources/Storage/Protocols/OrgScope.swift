public import DriftModels

/// The right to touch the data of one organisation.
///
/// Made in one place only: where a caller has been authenticated and found to belong to the organisation
/// (or where the platform itself acts for it). Lint checks where the initialiser is called.
public struct OrgScope: Hashable, Sendable {
  /// The organisation.
  public let orgID: OrgID

  /// States that the caller has been authorised for this organisation.
  public init(authorized orgID: OrgID) {
    self.orgID = orgID
  }
}
