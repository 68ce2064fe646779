public import DriftModels

/// A comparison that takes live resources one by one and keeps only what becomes an item.
///
/// ```swift
/// var run = DriftRun(declared: state.instances)
/// while let resource = try inventory.next() { run.observe(resource) }
/// let report = run.finish()
/// ```
public struct DriftRun<Declared: RandomAccessCollection> where Declared.Element == DeclaredResource {
  /// What became of one live resource.
  public enum Observation: Hashable, Sendable {
    /// Declared by the instance at this distance from the start of the collection.
    case matched(declared: Int, changed: Bool)
    /// Not declared as far as the ids tell; the end of the run may still pair it by its last segment.
    case unmatched
    /// Takes no part: out of scope, managed elsewhere, or listed twice.
    case ignored
  }

  let declared: Declared
  let options: DriftOptions
  var index: IdentityIndex
  /// One bit for each declared instance: whether a live resource has been found for it.
  var found: [Bool]
  var report = DriftReport()
  /// Live resources that no identity matched, each on a document of its own.
  var leftOver: [LiveResource] = []
  private var identity = Identity()
  private var otherIdentity = Identity()
  private var typeRules: [String: [NormalisationRule]] = [:]
  private let values: DriftValues

  /// Looks at the declared side: managed instances of types that clouds list, deposed objects included.
  public init(declared: Declared, options: DriftOptions = DriftOptions()) {
    self.declared = declared
    self.options = options
    values = DriftValues(longestValue: options.longestValue)
    index = IdentityIndex(count: declared.count)
    found = Array(repeating: false, count: declared.count)
    for (position, resource) in declared.enumerated() where resource.mode == .managed {
      guard !CloudType.isUntracked(resource.type) else {
        report.untrackedCount += 1
        continue
      }
      guard identity.take(declared: resource.type, attributes: resource.attributes) else {
        report.warnings.append(.noIdentity(address: resource.address))
        continue
      }
      claim(position, resource)
    }
  }

  private mutating func claim(_ position: Int, _ resource: DeclaredResource) {
    let hash = identity.hash
    if let first = find(identity, hash) {
      // A deposed object gives way to nothing and claims nothing of its own.
      if resource.deposedKey == nil, self.resource(first).deposedKey == nil {
        report.warnings.append(
          .duplicateClaim(
            address: resource.address, firstAddress: self.resource(first).address,
            identity: resource.attributes?["id"]?.string ?? ""))
        found[position] = true
      }
      return
    }
    index.insert(hash, position: position)
  }

  /// Pairs a live resource with its declaration and compares the two.
  @discardableResult
  public mutating func observe(_ resource: LiveResource) -> Observation {
    guard isInScope(resource.region) else { return .ignored }
    let type = resource.terraformType ?? resource.normalizedType
    guard identity.take(live: resource, type: type), let position = find(identity, identity.hash) else {
      return setAside(resource)
    }
    return pair(position, resource, type)
  }

  private mutating func setAside(_ resource: LiveResource) -> Observation {
    if !options.includesManagedElsewhere, let manager = resource.managedBy, manager != "terraform" {
      report.cloudManagedCount += 1
      return .ignored
    }
    leftOver.append(resource.detached())
    return .unmatched
  }

  mutating func pair(_ position: Int, _ resource: LiveResource, _ type: String) -> Observation {
    guard !found[position] else {
      report.warnings.append(
        .duplicateLive(identity: resource.providerResourceID, resourceType: type))
      return .ignored
    }
    found[position] = true
    let match = self.resource(position)
    guard match.deposedKey == nil else { return .ignored }
    report.matchedCount += 1
    guard let attributes = match.attributes, let properties = resource.properties, properties.count != 0 else {
      report.identityOnlyCount += 1
      if options.includesMatched { report.items.append(ItemBuilder.matched(match, resource)) }
      return .matched(declared: position, changed: false)
    }
    let differences = differences(match, attributes, properties)
    if differences.isEmpty {
      if options.includesMatched { report.items.append(ItemBuilder.matched(match, resource)) }
      return .matched(declared: position, changed: false)
    }
    report.changedCount += 1
    report.items.append(ItemBuilder.changed(match, resource, differences))
    return .matched(declared: position, changed: true)
  }

  private mutating func differences(
    _ match: DeclaredResource, _ attributes: JSONView, _ properties: JSONView
  ) -> [AttributeDifference] {
    var comparison: AttributeComparison?
    attributes.forEachUnequalMember(commonWith: properties) { name, mine, theirs in
      if comparison == nil {
        comparison = AttributeComparison(
          type: match.type, rules: rules(for: match.type), declaredRoot: attributes, values: values)
      }
      comparison?.attribute(name.description, declared: mine, live: theirs, sensitivity: match.sensitivity)
    }
    guard let comparison else { return [] }
    for (rule, count) in comparison.applied { report.appliedRules[rule, default: 0] += count }
    return comparison.differences.sorted { $0.pathText < $1.pathText }
  }

  private mutating func rules(for type: String) -> [NormalisationRule] {
    if let known = typeRules[type] { return known }
    let rules = options.rules.rules(for: type)
    typeRules[type] = rules
    return rules
  }

  /// Position of the declared instance with this identity.
  private mutating func find(_ wanted: Identity, _ hash: UInt64) -> Int? {
    index.candidates(hash) { candidate in
      let resource = declared[declared.index(declared.startIndex, offsetBy: candidate)]
      return otherIdentity.take(declared: resource.type, attributes: resource.attributes)
        && otherIdentity.bytes == wanted.bytes
    }
  }

  func resource(_ position: Int) -> DeclaredResource {
    declared[declared.index(declared.startIndex, offsetBy: position)]
  }

  func isInScope(_ region: String?) -> Bool {
    guard let regions = options.regions, let region, region != "global" else { return true }
    return regions.contains(region)
  }
}
