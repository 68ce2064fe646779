import DriftModels

/// What the name of a Terraform type tells under the rules of a run, worked out once for each type.
final class TypeFacts: Sendable {
  /// The type.
  let name: String
  /// One name for all types that mean the same kind of object.
  let canonical: String
  /// A number for that name, from 0.
  let number: Int
  /// The cloud that it belongs to; nil for types of no known cloud.
  let cloud: CloudProviderKind?
  /// Whether its instances have no object in any cloud.
  let isLocal: Bool
  /// Whether clouds do not list its objects by themselves.
  let isPart: Bool
  /// Whether its objects hold parts that can be resources of their own, or are such.
  let hasParts: Bool
  /// Whether rules look at its objects beside the one that they are asked about.
  let isRead: Bool
  /// Whether live ones are kept for them though they are declared.
  let keepsPaired: Bool
  /// The rules that hold for it.
  let rules: RuleSet

  init(_ type: String, canonical: String, number: Int, registry: RuleRegistry, reading: OtherResources) {
    name = type
    self.canonical = canonical
    self.number = number
    cloud = CloudProviderKind(terraformType: type)
    isLocal = UntrackedTypes.isLocal(type)
    isPart = UntrackedTypes.isPart(type)
    hasParts = PartFamilies.isPart(canonical) || PartFamilies.isObject(canonical)
    isRead = reading.isRead(canonical)
    keepsPaired = reading.keepsPaired(canonical)
    rules = RuleSet(registry, type: type)
  }
}

/// The facts about the types that a run has met.
struct TypeTable {
  private static let recentCount = 32

  private let registry: RuleRegistry
  private let reading: OtherResources
  private var facts: [String: TypeFacts] = [:]
  private var numbers: [String: Int] = [:]
  /// Types that were asked for lately, by their length and last byte: hashing a name costs more than comparing it.
  private var recent: [TypeFacts?] = Array(repeating: nil, count: recentCount)

  init(_ registry: RuleRegistry) {
    self.registry = registry
    reading = OtherResources(rules: registry)
  }

  subscript(type: String) -> TypeFacts {
    mutating get {
      let bytes = type.utf8
      let slot = (bytes.count &* 7 &+ Int(bytes.last ?? 0)) % Self.recentCount
      if let known = recent[slot], known.name == type { return known }
      let found = facts[type] ?? made(type)
      recent[slot] = found
      return found
    }
  }

  /// Canonical names by their numbers.
  var canonicalNames: [String] { numbers.sorted { $0.value < $1.value }.map(\.key) }

  private mutating func made(_ type: String) -> TypeFacts {
    let canonical = CloudType.canonical(type)
    let number = numbers[canonical] ?? numbers.count
    numbers[canonical] = number
    let new = TypeFacts(type, canonical: canonical, number: number, registry: registry, reading: reading)
    facts[type] = new
    return new
  }
}
