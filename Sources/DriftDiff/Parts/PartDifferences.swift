import DriftModels

/// Where two lists of parts differ.
///
/// Equal parts go first, whatever blocks they are in. The rest is paired by key, or so that as few fields as possible
/// differ; a block of which nothing is left is one difference, and so is all that the cloud has more.
struct PartDifferences {
  private let declared: [Part]
  private let live: [Part]
  private let mine: Set<Part.Content>
  private let theirs: Set<Part.Content>
  private let declaredRoot: JSONView
  /// Where the live parts stand; nil when in several resources.
  private let liveRoot: JSONView?
  private var found: [[JSONPathStep]: PartDifference] = [:]
  private var order: [[JSONPathStep]] = []

  /// Paths are those of the declared side's root; what only the cloud has is told at that of the list, if there is
  /// one.
  static func between(
    _ declared: [Part], _ live: [Part], list: [JSONPathStep]?, declaredRoot: JSONView, liveRoot: JSONView?
  ) -> [PartDifference] {
    var differences = PartDifferences(declared, live, declaredRoot: declaredRoot, liveRoot: liveRoot)
    differences.compare(list)
    return differences.order.compactMap { differences.found[$0] }
  }

  private init(_ declared: [Part], _ live: [Part], declaredRoot: JSONView, liveRoot: JSONView?) {
    self.declared = declared
    self.live = live
    mine = Set(declared.map(\.content))
    theirs = Set(live.map(\.content))
    self.declaredRoot = declaredRoot
    self.liveRoot = liveRoot
  }

  private mutating func compare(_ list: [JSONPathStep]?) {
    let missing = declared.filter { !theirs.contains($0.content) }
    let surplus = Self.ordered(live.filter { !mine.contains($0.content) })
    var pairs = Self.pairsByKey(missing, surplus)
    if missing.first?.key == nil {
      pairs =
        SetAssignment(missing.count, surplus.count) {
          missing[$0].differingFields(from: surplus[$1]).count
        } mergeKey: { side, index in
          (side == .declared ? missing[index] : surplus[index]).fields.filter { $0.key != "source" }
        }.pairs
    }
    for (left, right) in pairs.sorted(by: { $0.0 < $1.0 }) {
      for field in missing[left].differingFields(from: surplus[right]) {
        note(missing[left].place(of: field), live: liveRoot?.value(at: surplus[right].place(of: field)))
      }
    }
    let (left, right) = (Set(pairs.map(\.0)), Set(pairs.map(\.1)))
    for index in missing.indices where !left.contains(index) && !missing[index].isStock { note(gone: missing[index]) }
    guard let list else { return }
    for index in surplus.indices where !right.contains(index) && !surplus[index].isStock {
      note(added: surplus[index], list)
    }
  }

  private static func pairsByKey(_ declared: [Part], _ live: [Part]) -> [(Int, Int)] {
    var open: [Part.Key: [Int]] = [:]
    for (index, part) in live.enumerated().reversed() {
      if let key = part.fullKey { open[key, default: []].append(index) }
    }
    return declared.enumerated().compactMap { index, part in
      part.fullKey.flatMap { open[$0]?.popLast() }.map { (index, $0) }
    }
  }

  /// A source of a rule that others still have is a difference of the rule's list of sources.
  private mutating func note(gone part: Part) {
    let isWhole = !declared.contains { $0.place == part.place && theirs.contains($0.content) }
    note(isWhole ? part.place : part.place(of: "source"), live: nil)
  }

  /// A source that was added to a block is a difference of the block.
  private mutating func note(added part: Part, _ list: [JSONPathStep]) {
    let siblings = Set(live.filter { $0.place == part.place && mine.contains($0.content) }.map(\.content))
    if part.fieldPlaces["source"] != nil, !part.place.isEmpty,
      let block = declared.first(where: { siblings.contains($0.content) })
    {
      let source = part.place(of: "source")
      note(block.place + source.dropFirst(part.place.count), live: liveRoot?.value(at: source))
    } else {
      note(list, live: liveRoot?.value(at: list))
    }
  }

  private mutating func note(_ place: [JSONPathStep], live: JSONView?) {
    guard found[place] == nil else { return }
    order.append(place)
    found[place] = PartDifference(place, declared: declaredRoot.value(at: place), live: live)
  }

  /// By what they say, so that the outcome does not depend on the order of the list.
  private static func ordered(_ parts: [Part]) -> [Part] {
    parts.map { ($0, JSONValue.object($0.fields).text) }.sorted { $0.1.utf8.lexicographicallyPrecedes($1.1.utf8) }
      .map(\.0)
  }
}
