public import DriftModels

/// A comparison that takes live resources one by one and keeps only what becomes an item.
///
/// ```swift
/// var run = DriftRun(declared: state.instances)
/// while let resource = try inventory.next() { run.observe(resource) }
/// let report = run.finish()
/// ```
public struct DriftRun {
  /// What became of one live resource.
  public enum Observation: Hashable, Sendable {
    /// Declared by the instance at this distance from the start of the collection.
    case matched(declared: Int, changed: Bool)
    /// Not declared as far as full names tell; the end of the run may still pair it by a shorter one.
    case unmatched
    /// Takes no part: out of scope, the remains of a replacement, or listed twice.
    case ignored
  }

  /// A declared instance and what its type tells.
  private struct Candidate {
    let resource: DeclaredResource
    let facts: TypeFacts
  }

  /// Makes the declared instance at a distance from the start of the collection.
  let resource: (Int) -> DeclaredResource
  let options: DriftOptions
  private(set) var scope: Scope
  var types: TypeTable
  var marks: InstanceMarks
  var report = DriftReport()
  /// What became items so far.
  var findings: [Finding] = []
  var tally = CoverageTally()
  var ignoreTally = IgnoreTally()
  /// Live resources that no full name matched, each on a document of its own.
  var leftOver: [LiveResource] = []
  /// Blocks of the root module.
  var blockNames = BlockNames()
  /// Canonical types that the live side has at least one resource of.
  /// By the numbers of the types.
  private var isLive: [Bool] = []
  private var index: IdentityIndex
  private(set) var identity: Identity
  private var otherIdentity: Identity
  private let values: DriftValues
  /// Other resources that rules read, as far as they have come.
  var others: OtherResources
  /// What rules see beside a pair; complete when the run finishes.
  var surroundings: ResourceSurroundings
  /// Pairs that can only be compared when all live resources are known.
  var postponed: [(position: Int, live: LiveResource)] = []
  /// Objects that hold parts, and parts that are resources of their own.
  var parts = PartRecords()

  /// Looks at the declared side: managed instances, deposed objects included.
  @inlinable
  public init<Declared: RandomAccessCollection<DeclaredResource>>(
    declared: Declared, options: DriftOptions = DriftOptions()
  ) {
    // Inlinable, so that the closure is made where the collection's type is known.
    self.init(count: declared.count, options: options) {
      declared[declared.index(declared.startIndex, offsetBy: $0)]
    }
  }

  @usableFromInline
  init(count: Int, options: DriftOptions, resource: @escaping (Int) -> DeclaredResource) {
    self.resource = resource
    self.options = options
    types = TypeTable(options.rules)
    let projects = ProjectNumbers(options.projectNumbers)
    scope = Scope(options, projects)
    values = DriftValues(longestValue: options.longestValue)
    identity = Identity(projects: projects)
    otherIdentity = identity
    index = IdentityIndex(count: count)
    marks = InstanceMarks(count: count)
    others = OtherResources(rules: options.rules)
    surroundings = ResourceSurroundings(options, others, projects)
    claimAll(count, projects)
    var index = PartIndex()
    index.declared = parts.declaredFamilies
    surroundings = ResourceSurroundings(options, others, identity.projects, parts: index)
  }

  /// Deposed objects come last: they give way to whatever is declared.
  private mutating func claimAll(_ count: Int, _ known: ProjectNumbers) {
    var deposed: [Int] = []
    var projects = known
    for position in 0..<count {
      let resource = resource(position)
      guard resource.mode == .managed else {
        marks.exclude(position)
        continue
      }
      projects.learn(from: resource)
      if resource.deposedKey == nil {
        claim(position, resource)
      } else {
        marks.exclude(position)
        deposed.append(position)
      }
    }
    guard projects.count == known.count else { return claimAgain(count, projects) }
    for position in deposed { claim(deposed: position) }
  }

  /// Projects that tell their numbers may stand behind instances that go by these numbers.
  private mutating func claimAgain(_ count: Int, _ projects: ProjectNumbers) {
    scope = Scope(options, projects)
    identity = Identity(projects: projects)
    otherIdentity = identity
    index = IdentityIndex(count: count)
    marks = InstanceMarks(count: count)
    report = DriftReport()
    blockNames = BlockNames()
    parts = PartRecords()
    others = OtherResources(rules: options.rules)
    claimAll(count, projects)
  }

  private mutating func claim(_ position: Int, _ resource: DeclaredResource) {
    let facts = types[resource.type]
    guard !facts.isLocal else {
      report.untrackedCount += 1
      return marks.exclude(position)
    }
    guard let attributes = resource.attributes else {
      report.parseFailureCount += 1
      report.warnings.append(.noAttributes(address: resource.address))
      return marks.exclude(position)
    }
    if options.includesImportBlocks, let name = resource.rootBlockName {
      blockNames.insert(type: resource.type, name: name)
    }
    others.add(declared: resource, facts)
    if facts.hasParts { parts.add(position, type: facts.canonical) }
    // Without a full name it may still be found by a shorter one.
    guard identity.take(declared: resource.type, facts, attributes) else { return }
    let hash = identity.hash
    if let first = find(hash, facts, onlySameType: true) {
      report.warnings.append(
        .duplicateClaim(
          address: resource.address, firstAddress: self.resource(first.position).address,
          identity: ItemBuilder.shownID(of: resource)))
      return marks.exclude(position)
    }
    index.insert(hash, position: position)
  }

  private mutating func claim(deposed position: Int) {
    let resource = resource(position)
    let facts = types[resource.type]
    guard let attributes = resource.attributes, identity.take(declared: resource.type, facts, attributes) else {
      return
    }
    let hash = identity.hash
    if find(hash, facts, onlySameType: false) == nil { index.insert(hash, position: position) }
  }

  /// Says which accounts, projects and subscriptions the live side holds, once that is known; like
  /// ``DriftOptions/accounts``, which this replaces.
  public mutating func limit(to accounts: [CloudProviderKind: Set<String>]) {
    scope.limit(to: accounts)
  }

  /// Pairs a live resource with its declaration and compares the two.
  @discardableResult
  public mutating func observe(_ live: LiveResource) -> Observation {
    guard scope.contains(live) else { return .ignored }
    let type = live.type
    let facts = types[type]
    noteLive(facts)
    if facts.hasParts, parts.watched.contains(facts.canonical) { parts.liveObjects.append(live.detached()) }
    guard identity.take(live: live, type: type, facts), let found = find(identity.hash, facts, onlySameType: false)
    else {
      return setAside(live)
    }
    if facts.keepsPaired { others.add(live: live.detached(), facts) }
    return pair(found.position, found.resource, live)
  }

  private mutating func noteLive(_ facts: TypeFacts) {
    if facts.number >= isLive.count {
      isLive += Array(repeating: false, count: facts.number + 1 - isLive.count)
    }
    isLive[facts.number] = true
  }

  /// Whether the live side has at least one resource of a type.
  func isLive(_ facts: TypeFacts) -> Bool { facts.number < isLive.count && isLive[facts.number] }

  private mutating func setAside(_ live: LiveResource) -> Observation {
    let kept = live.detached()
    leftOver.append(kept)
    others.add(live: kept, types[kept.type])
    return .unmatched
  }

  /// Compares a pair. ``identity`` is that of the live resource.
  mutating func pair(_ position: Int, _ match: DeclaredResource, _ live: LiveResource) -> Observation {
    guard match.deposedKey == nil else { return .ignored }
    guard marks.isOpen(position) else {
      // A state names no cluster, so the same object of a second one is nobody's.
      if marks.wasFound(position, inOtherClusterThan: identity.cluster) { return setAside(live) }
      report.warnings.append(.duplicateLive(identity: live.providerResourceID, resourceType: live.type))
      return .ignored
    }
    marks.find(position, inCluster: identity.cluster)
    report.matchedCount += 1
    tally.count(types[match.type], state: match.stateIndex) { $0.matched += 1 }
    return compare(position, match, live)
  }

  /// Compares the two sides of a pair and keeps what differs.
  mutating func compare(_ position: Int, _ match: DeclaredResource, _ live: LiveResource) -> Observation {
    let rules = types[match.type].rules
    let comparison = ResourceComparison(
      match, live, rules: rules, surroundings: surroundings, values: values)
    if comparison.isPostponed, !surroundings.others.isComplete {
      postponed.append((position, live.detached()))
      return .unmatched
    }
    if !rules.partLists.isEmpty {
      let missing = rules.partLists.all & ~rules.partLists.found(in: live.properties)
      // Which lists of parts a state has and the cloud did not give.
      let unlisted = missing == 0 ? 0 : missing & rules.partLists.found(in: match.attributes)
      if unlisted != 0 { parts.unlisted[position] = unlisted }
    }
    if comparison.isByIdentityOnly {
      report.identityOnlyCount += 1
      tally.count(types[match.type], state: match.stateIndex) { $0.identityOnly += 1 }
    }
    if options.explains { report.appliedRules.merge(comparison.applied, uniquingKeysWith: +) }
    guard !comparison.differences.isEmpty,
      let item = kept(ItemBuilder.changed(match, live, comparison.differences), match, live)
    else {
      if options.includesMatched { findings.append(Finding(item: ItemBuilder.matched(match, live))) }
      return .matched(declared: position, changed: false)
    }
    report.changedCount += 1
    tally.count(types[match.type], state: match.stateIndex) { $0.changed += 1 }
    var finding = Finding(item: item, declared: match)
    ChangeSigns.add(match, live, item.changes, options.facts, to: &finding.score)
    findings.append(finding)
    return .matched(declared: position, changed: true)
  }

  /// The declared instance with the identity that was taken: one of the same type if there is one, since some states
  /// give the name of an object to its settings too.
  private mutating func find(
    _ hash: UInt64, _ facts: TypeFacts, onlySameType: Bool
  ) -> (position: Int, resource: DeclaredResource)? {
    var same: DeclaredResource?
    var other: (position: Int, resource: DeclaredResource)?
    let position = index.first(hash) { candidate in
      let resource = resource(candidate)
      let itsFacts = types[resource.type]
      guard let attributes = resource.attributes,
        otherIdentity.take(declared: resource.type, itsFacts, attributes), otherIdentity.bytes == identity.bytes
      else { return false }
      if itsFacts.canonical == facts.canonical {
        same = resource
        return true
      }
      if other == nil { other = (candidate, resource) }
      return false
    }
    if let position, let same { return (position, same) }
    return onlySameType ? nil : other
  }
}
