import DriftModels

/// Where two lists of parts differ.
///
/// Equal parts go first, whatever blocks they are in. The rest is paired so that as few fields as possible differ; a
/// block of which nothing is left is one difference, and so is all that the cloud has more.
struct PartDifferences {
  private let list: [JSONPathStep]
  private let declaredRoot: JSONView
  private let liveRoot: JSONView
  private var found: [[JSONPathStep]: PartDifference] = [:]
  private var order: [[JSONPathStep]] = []

  /// Paths are those of the declared side's root; what only the cloud has is told at that of the list.
  static func between(
    _ declared: [Part], _ live: [Part], key: Set<String>, list: [JSONPathStep], declaredRoot: JSONView,
    liveRoot: JSONView
  ) -> [PartDifference] {
    var differences = PartDifferences(list: list, declaredRoot: declaredRoot, liveRoot: liveRoot)
    differences.compare(declared, live, key)
    return differences.order.compactMap { differences.found[$0] }
  }

  private init(list: [JSONPathStep], declaredRoot: JSONView, liveRoot: JSONView) {
    self.list = list
    self.declaredRoot = declaredRoot
    self.liveRoot = liveRoot
  }

  private mutating func compare(_ declared: [Part], _ live: [Part], _ key: Set<String>) {
    let (mine, theirs) = (Set(declared.map(\.fields)), Set(live.map(\.fields)))
    let missing = declared.filter { !theirs.contains($0.fields) }
    let surplus = Self.ordered(live.filter { !mine.contains($0.fields) })
    func isSameKey(_ left: Part, _ right: Part) -> Bool { key.allSatisfy { left.fields[$0] == right.fields[$0] } }
    let assignment = SetAssignment(missing.count, surplus.count) {
      missing[$0].distance(to: surplus[$1]) + (isSameKey(missing[$0], surplus[$1]) ? 0 : 100)
    } mergeKey: { side, index in
      (side == .declared ? missing[index] : surplus[index]).fields.filter { key.isEmpty ? $0.key != "source" : key.contains($0.key) }
    }
    var gone = assignment.unpairedDeclared
    var added = assignment.unpairedLive
    for (left, right) in assignment.pairs.sorted(by: { $0.0 < $1.0 }) {
      guard isSameKey(missing[left], surplus[right]) else {
        gone.append(left)
        added.append(right)
        continue
      }
      for field in missing[left].differingFields(from: surplus[right]) {
        note(missing[left].place(of: field), live: liveRoot.value(at: surplus[right].place(of: field)))
      }
    }
    for index in gone.sorted() { note(gone: missing[index], of: declared, theirs) }
    for index in added.sorted() { note(added: surplus[index], declared, live, mine) }
  }

  private mutating func note(gone part: Part, of declared: [Part], _ theirs: Set<[String: JSONValue]>) {
    let isWhole = !declared.contains { $0.place == part.place && theirs.contains($0.fields) }
    note(isWhole ? part.place : part.place(of: "source"), live: nil)
  }

  /// A source that was added to a block is a difference of the block.
  private mutating func note(
    added part: Part, _ declared: [Part], _ live: [Part], _ mine: Set<[String: JSONValue]>
  ) {
    let siblings = Set(live.lazy.filter { $0.place == part.place && mine.contains($0.fields) }.map(\.fields))
    if let block = declared.first(where: { siblings.contains($0.fields) }), part.fieldPlaces["source"] != nil {
      let source = part.place(of: "source")
      note(block.place + source.dropFirst(part.place.count), live: liveRoot.value(at: source))
    } else {
      note(list, live: liveRoot.value(at: list))
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
