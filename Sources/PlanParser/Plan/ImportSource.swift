public import DriftModels

/// Which existing object an import takes over.
public enum ImportSource: Hashable, Sendable {
  /// By the provider's id.
  case id(String)
  /// By resource identity.
  case identity(JSONView)
  /// Not known before apply.
  case unknown
  /// The plan does not say; it is an import all the same.
  case unstated

  init(_ view: JSONView) {
    if let id = view["id"]?.string, !id.isEmpty {
      self = .id(id)
    } else if let identity = view["identity"], identity.kind == .object {
      self = .identity(identity)
    } else {
      self = view["unknown"]?.bool == true ? .unknown : .unstated
    }
  }
}
