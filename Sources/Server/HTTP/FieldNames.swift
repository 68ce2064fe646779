import HTTPTypes

extension HTTPField.Name {
  /// `X-API-Key`.
  static let apiKey = name("X-API-Key")
  /// `X-Org-ID`.
  static let orgID = name("X-Org-ID")
  /// `X-Request-ID`.
  static let requestID = name("X-Request-ID")
  /// `RateLimit-Limit`.
  static let rateLimitLimit = name("RateLimit-Limit")
  /// `RateLimit-Remaining`.
  static let rateLimitRemaining = name("RateLimit-Remaining")
  /// `RateLimit-Reset`.
  static let rateLimitReset = name("RateLimit-Reset")

  private static func name(_ literal: StaticString) -> HTTPField.Name {
    guard let name = HTTPField.Name("\(literal)") else {
      preconditionFailure("\(literal) is no field name")
    }
    return name
  }
}
