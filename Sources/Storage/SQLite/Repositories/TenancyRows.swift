import DriftModels
import GRDB
import Storage

extension OrganizationRecord {
  static let columns = "id, slug, display_name, plan, features, created_at"

  init(_ row: inout RowReader) throws(StorageError) {
    self.init(
      id: try row.id(), slug: try row.text(), displayName: try row.text(), plan: try row.name(),
      features: try row.coded([String].self), createdAt: try row.time())
  }

  static func fetch(_ id: OrgID, _ database: GRDB.Database) throws -> OrganizationRecord {
    let organization = try database.first("SELECT \(columns) FROM organizations WHERE id = ?", [.id(id)]) {
      try OrganizationRecord(&$0)
    }
    guard let organization else { throw StorageError.notFound(.organization, id: "\(id)") }
    return organization
  }
}

extension APIKeyRecord {
  static let columns = "id, name, prefix, hash, scopes, created_at, last_used_at, revoked_at"

  init(_ row: inout RowReader) throws(StorageError) {
    self.init(
      id: try row.id(), name: try row.text(), prefix: try row.text(), hash: try row.hash(),
      scopes: try Self.scopes(try row.coded([String].self)), createdAt: try row.time(),
      lastUsedAt: try row.optionalTime(), revokedAt: try row.optionalTime())
  }

  /// An unknown scope must not vanish: a key without scopes is unrestricted.
  private static func scopes(_ names: [String]) throws(StorageError) -> [APIKeyScope] {
    let scopes = names.compactMap(APIKeyScope.init(rawValue:))
    guard scopes.count == names.count else { throw .corrupt(reason: "column scopes holds an unknown scope") }
    return scopes
  }
}

extension CloudAccountRecord {
  static let columns = """
    id, provider, external_account_id, display_name, credential_type, default_region, created_at, last_validated_at
    """

  init(_ row: inout RowReader) throws(StorageError) {
    self.init(
      id: try row.id(), provider: CloudProviderKind(rawValue: try row.text()), externalAccountID: try row.text(),
      displayName: try row.text(), credentialType: try row.optionalText(), defaultRegion: try row.optionalText(),
      createdAt: try row.time(), lastValidatedAt: try row.optionalTime())
  }
}
