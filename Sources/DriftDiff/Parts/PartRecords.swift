import DriftModels

/// What a run keeps of objects that hold parts, and of parts that are resources of their own.
struct PartRecords {
  /// Positions of declared instances, by canonical type.
  private(set) var positions: [String: [Int]] = [:]
  /// Names of families of which resources of their own are declared.
  private(set) var declaredFamilies: Set<String> = []
  /// Types of objects of which such resources are declared.
  private(set) var watched: Set<String> = []
  /// Live objects of these types, each on a document of its own.
  var liveObjects: [LiveResource] = []
  /// Lists that the live counterpart of a declared instance came without, as bits of its type's ``RuleSet/partLists``.
  var unlisted: [Int: UInt64] = [:]
  /// Declared instances whose parts were looked for and are not there.
  var missing: Set<Int> = []

  mutating func add(_ position: Int, type: String) {
    let isNew = positions[type] == nil
    positions[type, default: []].append(position)
    guard isNew else { return }
    for family in PartFamilies.all where family.isSeparate(type) {
      declaredFamilies.insert(family.name)
      watched.formUnion(family.objects.keys)
    }
  }
}
