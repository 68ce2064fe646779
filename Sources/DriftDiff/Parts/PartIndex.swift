import DriftModels

/// The parts that are resources of their own, on both sides, for the rules about objects that hold such parts.
struct PartIndex: Sendable {
  /// What is known of one family.
  struct Entry: Sendable {
    /// Contents and keys of what is declared as resources of their own.
    var contents: Set<Part.Content> = []
    var keys: Set<Part.Key> = []
    var declaredScopes: Set<String> = []
    /// What is live as resources of their own, by scope.
    var live: [String: [Part]] = [:]
    /// The object that parts belong to that name none.
    var onlyObject: String?

    func explains(_ part: Part) -> Bool {
      contents.contains(part.content) || part.fullKey.map(keys.contains) == true
    }

    /// Whether there are any in a scope.
    func has(_ scope: String) -> Bool { declaredScopes.contains(scope) || live[scope] != nil }
  }

  /// Whether all live resources are known.
  var isComplete = false
  /// Names of families of which resources of their own are declared.
  var declared: Set<String> = []
  var entries: [String: Entry] = [:]
}
