/// One side of a differing attribute, in the form in which it may be stored and shown.
public enum DriftValue: Hashable, Sendable {
  /// The attribute is not there, or null.
  case absent
  /// A value as JSON text.
  case json(String)
  /// A value that must not be shown; written `(sensitive)`.
  case sensitive
  /// A value too long to repeat: SHA-256 in lowercase hexadecimal and length in bytes of its JSON text.
  case digest(sha256: String, bytes: Int)

  /// For people: JSON text, `(sensitive)`, `null`, or `sha256:… (N bytes)`.
  public var text: String {
    switch self {
    case .absent: "null"
    case .json(let text): text
    case .sensitive: "(sensitive)"
    case .digest(let sha256, let bytes): "sha256:\(sha256) (\(bytes) bytes)"
    }
  }
}

extension JSONWriter {
  /// Writes one side of a difference: the value itself, or a string that stands for it.
  public mutating func value(_ value: DriftValue) {
    switch value {
    case .absent: null()
    case .json(let text): self.value(json: text.utf8)
    case .sensitive, .digest: self.value(value.text)
    }
  }
}
