public import DriftModels

/// The resources beside the one that a rule looks at, as far as some rule asked for their types.
///
/// A rule names what it reads, see ``NormalisationRule/reads`` and ``CloudMadeRule/reads``. Finding one by the value of
/// an attribute takes constant time.
public struct OtherResources: Sendable {
  /// Attributes by which resources are found, by Terraform type. A name with dots leads into blocks:
  /// `metadata.name`.
  public typealias Reads = [String: Set<String>]

  private struct Key: Hashable {
    let type: String
    let attribute: String
    let value: String

    /// Names have no letter case in Azure.
    init(_ type: String, _ attribute: String, _ value: String) {
      self.type = type
      self.attribute = attribute
      self.value = type.hasPrefix("azurerm_") ? LetterCase.folded(value) : value
    }
  }

  private struct Side: Sendable {
    var all: [String: [JSONView]] = [:]
    var byValue: [Key: [JSONView]] = [:]
  }

  /// Whether all live resources are in here. While they still come in, none of them is.
  public internal(set) var isComplete = false
  private let reads: Reads
  private var declared = Side()
  private var live = Side()

  init(reads: Reads = [:]) {
    var byCanonicalType: Reads = [:]
    for (type, attributes) in reads { byCanonicalType[CloudType.canonical(type), default: []].formUnion(attributes) }
    self.reads = byCanonicalType
  }

  /// Attributes of all declared instances of a type.
  public func declared(_ type: String) -> [JSONView] { declared.all[CloudType.canonical(type)] ?? [] }

  /// Attributes of the declared instances of a type that have this text in an attribute.
  public func declared(_ type: String, _ attribute: String, is value: String) -> [JSONView] {
    declared.byValue[Key(CloudType.canonical(type), attribute, value)] ?? []
  }

  /// Properties of all live resources of a type.
  public func live(_ type: String) -> [JSONView] { live.all[CloudType.canonical(type)] ?? [] }

  /// Properties of the live resources of a type that have this text in an attribute.
  public func live(_ type: String, _ attribute: String, is value: String) -> [JSONView] {
    live.byValue[Key(CloudType.canonical(type), attribute, value)] ?? []
  }

  /// Whether either side has one of a type with this text in an attribute.
  public func has(_ type: String, _ attribute: String, is value: String) -> Bool {
    !declared(type, attribute, is: value).isEmpty || !live(type, attribute, is: value).isEmpty
  }

  /// Whether some rule reads resources of a canonical type.
  func isRead(_ type: String) -> Bool { reads[type] != nil }

  mutating func add(declared resource: DeclaredResource, type: String) {
    guard let attributes = resource.attributes, let names = reads[type] else { return }
    Self.add(attributes, type, names, to: &declared)
  }

  mutating func add(live resource: LiveResource, type: String) {
    guard let names = reads[type] else { return }
    let kept = resource.detached()
    Self.add(kept.properties ?? kept.record, type, names, to: &live)
  }

  private static func add(_ view: JSONView, _ type: String, _ names: Set<String>, to side: inout Side) {
    side.all[type, default: []].append(view)
    for name in names {
      for value in texts(at: name, of: view) { side.byValue[Key(type, name, value), default: []].append(view) }
    }
  }

  /// The texts at a dotted name, of all blocks on the way.
  private static func texts(at name: String, of view: JSONView) -> Set<String> {
    var places = [view]
    for step in name.split(separator: ".") {
      places = places.flatMap { place in
        place.elements.map { $0.compactMap { $0[String(step)] } } ?? [place[String(step)]].compactMap { $0 }
      }
    }
    let texts = places.flatMap { place in place.elements.map { $0.compactMap(\.string) } ?? [place.string ?? ""] }
    return Set(texts.lazy.filter { !$0.isEmpty })
  }
}
