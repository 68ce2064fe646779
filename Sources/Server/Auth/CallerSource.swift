/// Finds out who a credential belongs to.
protocol CallerSource: Sendable {
  /// The caller that the credential stands for.
  /// - Throws: `unauthorized` when it stands for nobody; another error when that can't be found out.
  func caller(for credential: Credential) async throws -> Caller
}
