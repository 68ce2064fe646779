import HTTPTypes
import Hummingbird

/// What a request offers to show who is calling.
enum Credential: Sendable {
  /// A text that has the form of an API key.
  case key(APIKeyText)
  /// A bearer token of another form.
  case token(BearerToken)
  /// Anything else; nothing accepts it.
  case unknown

  /// Reads `X-API-Key` and `Authorization: Bearer`; nil when there is neither.
  ///
  /// - Throws: `ambiguousCredentials` when there is more than one.
  init?(_ headers: HTTPFields) throws(RequestFailure) {
    let keys = headers[values: .apiKey]
    let authorizations = headers[values: .authorization]
    guard keys.count + authorizations.count <= 1 else { throw .ambiguousCredentials }
    if let key = keys.first {
      self = APIKeyText(key).map(Credential.key) ?? .unknown
    } else if let authorization = authorizations.first {
      guard let text = Self.bearerToken(authorization) else {
        self = .unknown
        return
      }
      self = APIKeyText(text).map(Credential.key) ?? .token(BearerToken(text))
    } else {
      return nil
    }
  }

  /// The token of a header value whose scheme is Bearer, in any case (RFC 9110 §11.1).
  private static func bearerToken(_ value: String) -> String? {
    let parts = value.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    return parts[1].drop { $0 == " " }.description
  }
}
