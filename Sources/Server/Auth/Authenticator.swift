import DriftModels
import Storage

/// Finds out who a credential belongs to.
///
/// Keys are looked up anew for each request: a revoked key is refused from that moment on.
struct Authenticator: Sendable {
  let database: any Database
  let hasher: APIKeyHasher

  /// The caller that the credential stands for.
  /// - Throws: `unauthorized` when it stands for nobody; ``StorageError`` when that can't be found out.
  func caller(for credential: Credential) async throws -> Caller {
    guard case .key(let text) = credential else { throw RequestFailure.unauthorized }
    let candidates = hasher.candidates(text)
    let match = try await database.read { transaction -> APIKeyMatch? in
      for hash in candidates {
        guard let match = try await transaction.platform.apiKeys.find(hash: hash) else { continue }
        if APIKeyHasher.matches(match.key.hash, hash) { return match }
      }
      return nil
    }
    guard let match else { throw RequestFailure.unauthorized }
    return Caller(orgID: match.orgID, keyID: match.key.id, scopes: match.key.scopes)
  }
}
