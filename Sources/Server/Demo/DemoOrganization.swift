import DriftModels
import Foundation
import Storage

/// An organisation to try things with, and a key that opens it.
struct DemoOrganization: Sendable {
  let id: OrgID
  let key: APIKeyText
  /// The right to its data: the platform acts for it here.
  var scope: OrgScope { Self.scope(id) }

  private static let slug = "demo"

  /// Finds or makes the organisation, and the key in the file at `keyPath`.
  ///
  /// The database holds keys as hashes only, so the text is kept in a file that only its owner may read: that is what
  /// makes a second start print the same key. A key that no longer works is replaced.
  static func ensure(
    in database: any Database, hasher: APIKeyHasher, keyPath: String, time: any TimeSource
  ) async throws -> DemoOrganization {
    let id = try await organization(in: database, time: time)
    let kept = (try? String(contentsOfFile: keyPath, encoding: .utf8)).flatMap {
      APIKeyText($0.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    let authenticator = Authenticator(database: database, hasher: hasher)
    if let kept, (try? await authenticator.caller(for: .key(kept)))?.home == id {
      return DemoOrganization(id: id, key: kept)
    }
    let key = APIKeyText.random()
    let now = time.now
    try await database.write { transaction in
      try await transaction.org(scope(id)).apiKeys.insert(
        APIKeyRecord(
          id: .new(at: now), name: "quickstart", prefix: key.prefix, hash: hasher.hash(key), scopes: [.all],
          createdAt: now))
    }
    try? FileManager.default.removeItem(atPath: keyPath)
    try PrivateFile.create(keyPath, Array(key.revealed.utf8) + [UInt8(ascii: "\n")])
    return DemoOrganization(id: id, key: key)
  }

  private static func scope(_ id: OrgID) -> OrgScope { OrgScope(authorized: id) }

  private static func organization(in database: any Database, time: any TimeSource) async throws -> OrgID {
    let now = time.now
    return try await database.write { transaction in
      if let known = try await transaction.platform.organizations.find(slug: slug) { return known.id }
      let made = OrganizationRecord(
        id: .new(at: now), slug: slug, displayName: "Demo", plan: .team, features: ["audit_compliance"], createdAt: now)
      try await transaction.platform.organizations.insert(made)
      return made.id
    }
  }
}
