public import DriftModels

/// One side of an attribute change.
public enum AttributeValue: Hashable, Sendable, CustomStringConvertible {
  /// There is none, or it is null: the two mean the same for values.
  case absent
  /// Known only after apply.
  case unknown
  /// Must not be shown.
  case masked(Masked<JSONView>)
  /// A value in the open: nothing in it is masked.
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

  /// What may be stored, sent or returned: masked values as the text `(sensitive)`, unknown ones as null.
  public var redacted: JSONValue {
    switch self {
    case .absent, .unknown: .null
    case .masked(let masked): .string(masked.description)
    case .shown(let view): view.value
    }
  }

  /// Whether the value must not be shown.
  public var isSensitive: Bool {
    if case .masked = self { return true }
    return false
  }
}
