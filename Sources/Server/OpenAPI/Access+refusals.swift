import HTTPTypes

extension Access {
  /// How requests can be refused before the operation's own rules are looked at.
  var refusals: [Refusal] {
    var refusals = [Refusal(.internalServerError, "internal")]
    if let requirement {
      refusals += [
        Refusal(.badRequest, "ambiguous_credentials"), Refusal(.unauthorized, "unauthorized"),
        Refusal(.forbidden, "forbidden"), Refusal(.contentTooLarge, "payload_too_large"),
        Refusal(.tooManyRequests, "rate_limited"), Refusal(.serviceUnavailable, "unavailable"),
      ]
      refusals.append(Refusal(.badRequest, "unexpected_org_header"))
      if path.contains("{") { refusals.append(Refusal(.badRequest, "invalid_id")) }
      if requirement.grant == nil { refusals.append(Refusal(.forbidden, "oidc_required")) }
      if requirement.role > .viewer { refusals.append(Refusal(.forbidden, "insufficient_role")) }
      if requirement.grant == .write { refusals.append(Refusal(.forbidden, "insufficient_scope")) }
    }
    if body != .none {
      refusals += [
        Refusal(.badRequest, "invalid_json"), Refusal(.badRequest, "invalid_content_encoding"),
        Refusal(.unsupportedMediaType, "unsupported_media_type"),
      ]
    }
    return refusals
  }
}
