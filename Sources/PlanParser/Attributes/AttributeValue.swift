public import DriftModels

/// One side of an attribute change.
public enum AttributeValue: Hashable, Sendable, CustomStringConvertible {
  /// There is none, or it is null: the two mean the same for values.
  case absent
  /// Known only after apply.
  case unknown
  /// Must not be shown.
  case masked(Masked<JSONView>)
  /// A value in the open.
  case shown(JSONView)

  /// The value as JSON, `(sensitive)`, `(known after apply)` or `null`.
  public var description: String {
    switch self {
    case .absent: "null"
    case .unknown: "(known after apply)"
    case .masked(let masked): masked.description
    case .shown(let view): view.withSource { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Whether the value must not be shown.
  public var isSensitive: Bool {
    if case .masked = self { return true }
    return false
  }
}

/// Names whose values are secrets whatever the provider's schema says.
public enum SecretName {
  private static let endings = [
    "password", "secret", "token", "private_key", "access_key", "connection_string", "certificate_body",
  ]

  /// Whether an attribute of this name is masked always; case does not matter.
  public static func matches(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return endings.contains { lowered.hasSuffix($0) }
  }
}
