import DriftModels

/// What the name of a Terraform type tells, worked out once for each type.
struct TypeFacts: Sendable {
  /// One name for all types that mean the same kind of object.
  let canonical: String
  /// The cloud that it belongs to; nil for types of no known cloud.
  let cloud: CloudProviderKind?
  /// Whether its instances have no object in any cloud.
  let isLocal: Bool
  /// Whether clouds do not list its objects by themselves.
  let isPart: Bool
  /// Whether its objects hold parts that can be resources of their own, or are such.
  let hasParts: Bool

  init(_ type: String) {
    canonical = CloudType.canonical(type)
    cloud = CloudProviderKind(terraformType: type)
    isLocal = UntrackedTypes.isLocal(type)
    isPart = UntrackedTypes.isPart(type)
    hasParts = PartFamilies.isPart(canonical) || PartFamilies.isObject(canonical)
  }
}

/// The facts about the types that a run has met.
struct TypeTable {
  private var facts: [String: TypeFacts] = [:]
  private var lastType = ""
  private var last: TypeFacts?

  subscript(type: String) -> TypeFacts {
    mutating get {
      // Resources come in runs of one type.
      if let last, type == lastType { return last }
      let found = facts[type] ?? TypeFacts(type)
      facts[type] = found
      lastType = type
      last = found
      return found
    }
  }
}
