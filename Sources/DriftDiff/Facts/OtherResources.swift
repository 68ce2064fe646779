public import DriftModels

/// The resources beside the one that a rule looks at, as far as some rule asked for their types.
///
/// A rule names what it reads, see ``NormalisationRule/reads`` and ``CloudMadeRule/reads``. Finding one by the value of
/// an attribute takes constant time.
public struct OtherResources: Sendable {
  /// Attributes by which resources are found, by Terraform type. A name with dots leads into blocks:
  /// `metadata.name`.
  public typealias Reads = [String: Set<String>]

  /// Whether all live resources are in here. While they still come in, none of them is.
  public internal(set) var isComplete = false
  private let reads: Reads
  /// Types whose live resources are kept even when they are declared too.
  private let keepsPaired: Set<String>
  private var declared: [String: [JSONView]] = [:]
  private var live: [String: [JSONView]] = [:]
  private var index = OtherResourcesIndex()

  init(rules: RuleRegistry = RuleRegistry([])) {
    var byCanonicalType: Reads = [:]
    var keeps: Set<String> = []
    for (reads, sufficing) in rules.readings {
      for (type, attributes) in reads {
        byCanonicalType[CloudType.canonical(type), default: []].formUnion(attributes)
        if !sufficing.contains(type) { keeps.insert(CloudType.canonical(type)) }
      }
    }
    reads = byCanonicalType
    keepsPaired = keeps
  }

  /// Attributes of all declared instances of a type.
  public func declared(_ type: String) -> [JSONView] { declared[CloudType.canonical(type)] ?? [] }

  /// Attributes of the declared instances of a type that have this text in an attribute.
  public func declared(_ type: String, _ attribute: String, is value: String) -> [JSONView] {
    let canonical = CloudType.canonical(type)
    return index.find(.declared, canonical, attribute, value, in: declared[canonical])
  }

  /// Properties of all live resources of a type; those that are declared too are there only when some rule needs them.
  public func live(_ type: String) -> [JSONView] { live[CloudType.canonical(type)] ?? [] }

  /// Properties of the live resources of a type that have this text in an attribute.
  public func live(_ type: String, _ attribute: String, is value: String) -> [JSONView] {
    let canonical = CloudType.canonical(type)
    return index.find(.live, canonical, attribute, value, in: live[canonical])
  }

  /// Whether either side has one of a type with this text in an attribute.
  public func has(_ type: String, _ attribute: String, is value: String) -> Bool {
    !declared(type, attribute, is: value).isEmpty || !live(type, attribute, is: value).isEmpty
  }

  /// The same with an index of its own, for readers that may find things at the same time.
  func indexed() -> OtherResources {
    var copy = self
    copy.index = OtherResourcesIndex()
    return copy
  }

  /// Whether some rule looks at resources of a canonical type.
  func isRead(_ type: String) -> Bool { reads[type] != nil }

  /// Whether live resources of a canonical type are kept though they are declared.
  func keepsPaired(_ type: String) -> Bool { keepsPaired.contains(type) }

  mutating func add(declared resource: DeclaredResource, _ facts: TypeFacts) {
    guard facts.isRead, let attributes = resource.attributes else { return }
    declared[facts.canonical, default: []].append(attributes)
  }

  /// Takes a live resource on a document of its own.
  mutating func add(live resource: LiveResource, _ facts: TypeFacts) {
    guard facts.isRead else { return }
    live[facts.canonical, default: []].append(resource.properties ?? resource.record)
  }
}
