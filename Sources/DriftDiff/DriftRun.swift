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
    /// Not declared as far as full names tell; the end of the run may still pair it by a shorter one.
    case unmatched
    /// Takes no part: out of scope, the remains of a replacement, or listed twice.
    case ignored
  }

  let declared: Declared
  let options: DriftOptions
  let scope: Scope
  var marks: InstanceMarks
  var report = DriftReport()
  /// Live resources that no full name matched, each on a document of its own.
  var leftOver: [LiveResource] = []
  /// Canonical types that the live side has at least one resource of.
  var liveTypes: Set<String> = []
  private var index: IdentityIndex
  private var identity: Identity
  private var otherIdentity: Identity
  private var ruleSets: [String: RuleSet] = [:]
  private let values: DriftValues
  /// What rules see beside a pair; complete when the run finishes.
  var surroundings: ResourceSurroundings
  /// Other resources that rules read, as far as they have come.
  var others: OtherResources
  /// Pairs that can only be compared when all live resources are known.
  var postponed: [(position: Int, live: LiveResource)] = []

  /// Looks at the declared side: managed instances, deposed objects included.
  public init(declared: Declared, options: DriftOptions = DriftOptions()) {
    self.declared = declared
    self.options = options
    let projects = ProjectNumbers(options.projectNumbers).adding(projects: declared)
    scope = Scope(options, projects)
    values = DriftValues(longestValue: options.longestValue)
    identity = Identity(projects: projects)
    otherIdentity = identity
    index = IdentityIndex(count: declared.count)
    marks = InstanceMarks(count: declared.count)
    others = OtherResources(reads: options.rules.reads)
    surroundings = ResourceSurroundings(
      facts: options.facts, others: others, readers: options.readers, projects: projects)
    claimAll()
    surroundings = surroundings.with(others)
  }

  /// Deposed objects come last: they give way to whatever is declared.
  private mutating func claimAll() {
    var deposed: [Int] = []
    for (position, resource) in declared.enumerated() {
      guard resource.mode == .managed else {
        marks.exclude(position)
        continue
      }
      if resource.deposedKey == nil {
        claim(position, resource)
      } else {
        marks.exclude(position)
        deposed.append(position)
      }
    }
    for position in deposed {
      guard take(position), find(identity, resource(position).type) == nil else { continue }
      index.insert(identity.hash, position: position)
    }
  }

  private mutating func claim(_ position: Int, _ resource: DeclaredResource) {
    guard !UntrackedTypes.isLocal(resource.type) else {
      report.untrackedCount += 1
      return marks.exclude(position)
    }
    guard let attributes = resource.attributes else {
      report.parseFailureCount += 1
      report.warnings.append(.noAttributes(address: resource.address))
      return marks.exclude(position)
    }
    others.add(declared: resource, type: CloudType.canonical(resource.type))
    // Without a full name it may still be found by a shorter one.
    guard identity.take(declared: resource.type, attributes: attributes) else { return }
    let hash = identity.hash
    if let first = find(identity, resource.type, hash: hash, onlySameType: true) {
      report.warnings.append(
        .duplicateClaim(
          address: resource.address, firstAddress: self.resource(first).address,
          identity: ItemBuilder.shownID(of: resource)))
      return marks.exclude(position)
    }
    index.insert(hash, position: position)
  }

  private mutating func take(_ position: Int) -> Bool {
    let resource = resource(position)
    return resource.attributes.map { identity.take(declared: resource.type, attributes: $0) } ?? false
  }

  /// Pairs a live resource with its declaration and compares the two.
  @discardableResult
  public mutating func observe(_ live: LiveResource) -> Observation {
    guard scope.contains(live) else { return .ignored }
    let type = live.type
    let canonical = CloudType.canonical(type)
    liveTypes.insert(canonical)
    others.add(live: live, type: canonical)
    guard identity.take(live: live, type: type), let position = find(identity, type, hash: identity.hash) else {
      return setAside(live)
    }
    return pair(position, live)
  }

  private mutating func setAside(_ live: LiveResource) -> Observation {
    leftOver.append(live.detached())
    return .unmatched
  }

  /// Compares a pair. ``identity`` is that of the live resource.
  mutating func pair(_ position: Int, _ live: LiveResource) -> Observation {
    let match = resource(position)
    guard match.deposedKey == nil else { return .ignored }
    guard marks.isOpen(position) else {
      // A state names no cluster, so the same object of a second one is nobody's.
      if marks.wasFound(position, inOtherClusterThan: identity.cluster) { return setAside(live) }
      report.warnings.append(.duplicateLive(identity: live.providerResourceID, resourceType: live.type))
      return .ignored
    }
    marks.find(position, inCluster: identity.cluster)
    report.matchedCount += 1
    return compare(position, match, live)
  }

  /// Compares the two sides of a pair and keeps what differs.
  mutating func compare(_ position: Int, _ match: DeclaredResource, _ live: LiveResource) -> Observation {
    let comparison = ResourceComparison(
      match, live, rules: ruleSet(for: match.type), surroundings: surroundings, values: values)
    if comparison.isPostponed, !surroundings.others.isComplete {
      postponed.append((position, live.detached()))
      return .unmatched
    }
    if comparison.isByIdentityOnly { report.identityOnlyCount += 1 }
    if options.explains { report.appliedRules.merge(comparison.applied, uniquingKeysWith: +) }
    if comparison.differences.isEmpty {
      if options.includesMatched { report.items.append(ItemBuilder.matched(match, live)) }
      return .matched(declared: position, changed: false)
    }
    report.changedCount += 1
    report.items.append(ItemBuilder.changed(match, live, comparison.differences))
    return .matched(declared: position, changed: true)
  }

  private mutating func ruleSet(for type: String) -> RuleSet {
    if let known = ruleSets[type] { return known }
    let rules = RuleSet(options.rules, type: type)
    ruleSets[type] = rules
    return rules
  }

  /// Position of a declared instance with this identity: one of the same type if there is one, since some states give
  /// the name of an object to its settings too.
  private mutating func find(_ wanted: Identity, _ type: String, hash: UInt64, onlySameType: Bool = false) -> Int? {
    let canonical = CloudType.canonical(type)
    var other: Int?
    let same = index.first(hash) { candidate in
      let resource = declared[declared.index(declared.startIndex, offsetBy: candidate)]
      guard let attributes = resource.attributes,
        otherIdentity.take(declared: resource.type, attributes: attributes), otherIdentity.bytes == wanted.bytes
      else { return false }
      if CloudType.canonical(resource.type) == canonical { return true }
      if other == nil { other = candidate }
      return false
    }
    return same ?? (onlySameType ? nil : other)
  }

  private mutating func find(_ wanted: Identity, _ type: String) -> Int? { find(wanted, type, hash: wanted.hash) }

  func resource(_ position: Int) -> DeclaredResource {
    declared[declared.index(declared.startIndex, offsetBy: position)]
  }
}
