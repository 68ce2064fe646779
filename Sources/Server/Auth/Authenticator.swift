import DriftModels
import Storage

/// Knows API keys, and nobody else yet.
///
/// Keys are looked up anew for each request: a revoked key is refused from that moment on.
struct Authenticator: CallerSource {
  let database: any Database
  let hasher: APIKeyHasher

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
    return Caller(key: match.key.id, name: match.key.name, of: match.orgID, scopes: match.key.scopes)
  }
}
