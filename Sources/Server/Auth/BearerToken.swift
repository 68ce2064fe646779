/// A bearer token that is no API key, such as a person's. It is a secret, so it has no description.
struct BearerToken: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
  /// The whole text.
  let revealed: String

  init(_ text: String) {
    revealed = text
  }

  var description: String { "(token)" }
  var debugDescription: String { description }
}
