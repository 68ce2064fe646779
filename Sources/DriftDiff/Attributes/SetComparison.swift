import DriftModels

extension AttributeComparison {
  /// Compares two lists whose order and repetitions mean nothing.
  ///
  /// Members that are equal go first; the rest is paired so that as few leaves as possible differ, see
  /// ``SetAssignment``. Blocks differ where their leaves do, a block that only the state has at its own place, and
  /// blocks that only the cloud has at that of the list; sets of plain values differ as a whole. The outcome does not
  /// depend on the order of either side.
  mutating func compareSets(_ place: AttributePlace, _ declared: JSONView?, _ live: JSONView?, rule: String) {
    var members = SetMembers(declared, live)
    members.removeEqual { trial(place, $0, $1).differences.isEmpty }
    guard !members.declared.isEmpty || !members.live.isEmpty else { return note(rule) }
    guard members.areBlocks, !place.isSecret else { return append(place, declared, live, rule) }
    let assignment = SetAssignment(members.declared.count, members.live.count) { mine, theirs in
      trial(place, members.declared[mine], members.live[theirs]).differences.count
    } mergeKey: { side, index in
      SetMembers.mergeKey(side == .declared ? members.declared[index].value : members.live[index].value)
    }
    var pairs = assignment.pairs.map { (members.declared[$0.0], members.live[$0.1].value as JSONView?) }
    pairs += assignment.unpairedDeclared.map { (members.declared[$0], nil) }
    for (mine, theirs) in pairs.sorted(by: { $0.0.position < $1.0.position }) {
      visitElement(place.element(mine.position), mine.value, theirs, rule: rule)
    }
    if !assignment.unpairedLive.isEmpty { append(place, declared, live, rule) }
  }

  /// Compares two lists whose members have keys: each with the one of the same key.
  mutating func compareByKey(
    _ place: AttributePlace, _ declared: JSONView?, _ live: JSONView?, rule: String, key: (JSONView) -> JSONValue?
  ) {
    guard let mine = KeyedMembers(declared, key), let theirs = KeyedMembers(live, key) else {
      return descend(place, declared, live, rule: nil)
    }
    let before = differences.count
    for (position, member) in mine.members.enumerated() {
      visitElement(place.element(position), member.value, theirs.byKey[member.key], rule: rule)
    }
    if theirs.members.contains(where: { mine.byKey[$0.key] == nil && !Emptiness.isNothing($0.value) }) {
      append(place, declared, live, rule)
    }
    if differences.count == before { note(rule) }
  }

  private func trial(
    _ place: AttributePlace, _ declared: SetMembers.Member, _ live: SetMembers.Member
  ) -> AttributeComparison {
    var comparison = AttributeComparison(context)
    comparison.visit(place.element(declared.position), declared.value, live.value)
    return comparison
  }
}

/// The members of a list by what tells them apart.
struct KeyedMembers {
  private(set) var members: [(key: JSONValue, value: JSONView)] = []
  private(set) var byKey: [JSONValue: JSONView] = [:]

  /// Nil when a member has no key, or two have the same. What is no list has no members.
  init?(_ list: JSONView?, _ key: (JSONView) -> JSONValue?) {
    for member in list?.elements ?? .none {
      guard let key = key(member), byKey.updateValue(member, forKey: key) == nil else { return nil }
      members.append((key, member))
    }
  }
}

/// The members of two sets that are not equal to each other.
struct SetMembers {
  /// A member and its place in the list it came from.
  struct Member {
    let position: Int
    let value: JSONView
  }

  /// Up to this many pairs of left-over members are looked at.
  private static let pairLimit = 1 << 16

  private(set) var declared: [Member]
  private(set) var live: [Member]

  /// Takes repetitions out, and what both sides have with the same value.
  init(_ declared: JSONView?, _ live: JSONView?) {
    let left = Self.distinct(declared)
    let right = Self.distinct(live)
    let (mine, theirs) = (Set(left.map(\.value)), Set(right.map(\.value)))
    self.declared = Self.ordered(left.filter { !theirs.contains($0.value) })
    self.live = Self.ordered(right.filter { !mine.contains($0.value) })
  }

  /// Takes out members that have an equal on the other side, several of which may be equal to one.
  mutating func removeEqual(_ isEqual: (Member, Member) -> Bool) {
    guard declared.count * live.count <= Self.pairLimit else { return }
    var met = Set<Int>()
    var rest: [Member] = []
    for member in declared {
      let equals = live.indices.filter { isEqual(member, live[$0]) }
      if equals.isEmpty { rest.append(member) }
      met.formUnion(equals)
    }
    declared = rest
    live = live.indices.filter { !met.contains($0) }.map { live[$0] }
  }

  /// Whether members have leaves of their own.
  var areBlocks: Bool { (declared + live).contains { AttributeComparison.isContainer($0.value) } }

  /// What tells blocks apart where there are too many to try each with each.
  static func mergeKey(_ member: JSONView) -> JSONValue? {
    ["name", "id", "key", "priority", "rule_number", "from_port"].lazy.compactMap { member[$0] }.first { !$0.isNull }?
      .value
  }

  private static func distinct(_ list: JSONView?) -> [Member] {
    var seen = Set<JSONView>()
    var members: [Member] = []
    for (position, value) in (list?.elements ?? JSONElements.none).enumerated() where seen.insert(value).inserted {
      members.append(Member(position: position, value: value))
    }
    return members
  }

  /// By value, so that ties are broken alike whatever the order of the lists.
  private static func ordered(_ members: [Member]) -> [Member] {
    members.map { ($0, $0.value.valueHash) }.sorted { $0.1 < $1.1 }.map(\.0)
  }
}
