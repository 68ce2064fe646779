/// What a change does to a resource, as far as noise is told apart by it.
public enum NoiseAction: String, Hashable, Sendable, CaseIterable {
  /// Makes an object.
  case create
  /// Changes an object in place.
  case update
  /// Destroys an object.
  case delete
  /// Destroys an object and makes another one.
  case replace
}
