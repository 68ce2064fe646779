import HTTPTypes

extension Access {
  /// How requests can be refused before the operation's own rules are looked at.
  var refusals: [Refusal] {
    var refusals = [Refusal(.internalServerError, "internal")]
    if let requirement {
      refusals += [
        Refusal(.badRequest, "ambiguous_credentials"), Refusal(.unauthorized, "unauthorized"),
        Refusal(.contentTooLarge, "payload_too_large"),
        Refusal(.tooManyRequests, "rate_limited"), Refusal(.serviceUnavailable, "unavailable"),
      ]
      refusals.append(Refusal(.badRequest, "unexpected_org_header"))
      if path.contains("{") { refusals.append(Refusal(.badRequest, "invalid_id")) }
      refusals += requirement.refusals
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

extension Requirement {
  /// How callers can be refused for what they are.
  fileprivate var refusals: [Refusal] {
    var codes: [String] = []
    if let role {
      codes.append("forbidden")
      if role > .viewer { codes.append("insufficient_role") }
    }
    switch credentials {
    case .userOrKey: break
    case .person: codes.append("user_required")
    case .user: codes.append("oidc_required")
    case .key: codes.append("api_key_required")
    }
    if grant == .write { codes.append("insufficient_scope") }
    return codes.map { Refusal(.forbidden, $0) }
  }
}
