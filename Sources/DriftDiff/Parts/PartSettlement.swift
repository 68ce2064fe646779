import DriftModels

/// Which parts of one family are declared one way and live another, once all live resources are known.
struct PartSettlement {
  /// A live part and where it comes from.
  private struct LivePart {
    let part: Part
    let place: Int?
    let root: JSONView
  }

  private var live: [LivePart] = []
  private var liveByScope: [String: [Int]] = [:]
  private var liveContents: [Part.Content: [Int]] = [:]
  /// Scopes that a live object lists, and that are listed apart.
  private var inlineScopes: Set<String> = []
  private var apartScopes: Set<String> = []
  private var owners: [Part.Content: Int] = [:]
  private var keys: Set<Part.Key> = []
  private var scopeOwners: [String: Int] = [:]
  private var separateContents: Set<Part.Content> = []
  private var separateKeys: Set<Part.Key> = []
  /// What is declared on its own and was found.
  private var foundContents: Set<Part.Content> = []
  private var told: [Int: Int] = [:]
  /// Live parts that nobody declares, by what they say but for their source.
  private var strangers: [Part.Content: [Int]] = [:]
  private(set) var outcome = Outcome()

  init(_ declared: [Declared], _ lives: [Live]) {
    for holder in lives { take(holder) }
    for holder in declared { take(holder) }
    for index in live.indices.reversed() where live[index].place != nil && owners[live[index].part.content] == nil {
      if let likeness = live[index].part.likeness { strangers[likeness, default: []].append(index) }
    }
    for holder in declared { settle(holder) }
    cover(lives)
  }

  private mutating func take(_ holder: Live) {
    for part in holder.holder.parts {
      let index = live.count
      live.append(LivePart(part: part, place: holder.place, root: holder.root))
      liveContents[part.content, default: []].append(index)
      for scope in Set(part.scopes) {
        liveByScope[scope, default: []].append(index)
        if holder.place != nil { apartScopes.insert(scope) }
      }
    }
    guard holder.place == nil else { return }
    for (scope, list) in holder.holder.lists where holder.root.value(at: list) != nil { inlineScopes.insert(scope) }
  }

  private mutating func take(_ holder: Declared) {
    for part in holder.holder.parts {
      if owners[part.content] == nil || !holder.isObject { owners[part.content] = holder.position }
      if let key = part.fullKey { keys.insert(key) }
      guard !holder.isObject else { continue }
      separateContents.insert(part.content)
      if let key = part.fullKey { separateKeys.insert(key) }
      if !holder.isOpen { foundContents.insert(part.content) }
    }
    guard holder.isObject else { return }
    for scope in holder.holder.lists.keys { scopeOwners[scope] = holder.position }
  }

  private mutating func settle(_ declared: Declared) {
    guard declared.isOpen || !apartScopes.isEmpty else { return }
    var differences: [PartDifference] = []
    var isThere = false
    var wasLookedFor = false
    for (scope, list) in groups(of: declared) {
      guard let group = compare(declared, scope, list) else { continue }
      differences += group.differences
      isThere = isThere || group.isThere
      wasLookedFor = true
    }
    guard wasLookedFor else { return }
    if !declared.isOpen {
      if !differences.isEmpty { outcome.found.append((declared.position, differences)) }
    } else if isThere {
      outcome.found.append((declared.position, differences))
    } else if !declared.isObject {
      outcome.missing.insert(declared.position)
    }
  }

  /// Its lists with their scopes, or its parts.
  private func groups(of declared: Declared) -> [(scope: String, list: [JSONPathStep]?)] {
    let lists = declared.holder.lists.sorted { $0.key < $1.key }.map { ($0.key, Optional($0.value)) }
    if !lists.isEmpty { return lists }
    return Set(declared.holder.parts.compactMap(\.scopes.first)).sorted().map { ($0, nil) }
  }

  /// Nil where nobody looked for parts of this scope.
  private mutating func compare(
    _ declared: Declared, _ scope: String, _ list: [JSONPathStep]?
  ) -> (differences: [PartDifference], isThere: Bool)? {
    let isListed = apartScopes.contains(scope) || !declared.isObject && inlineScopes.contains(scope)
    var mine = declared.holder.parts.filter {
      $0.scopes.contains(scope) && (list == nil || $0.place.starts(with: list ?? []))
    }
    if declared.isObject { mine.removeAll { isSeparate($0) } }
    let isClaimed = declared.holder.claims.contains(scope)
    guard isListed || mine.contains(where: { foundContents.contains($0.content) }) && declared.isOpen else {
      return nil
    }
    let contents = Set(mine.map(\.content))
    let wanted = Set(mine.compactMap(\.fullKey))
    var theirs: [Part] = []
    for index in liveByScope[scope] ?? [] where !declared.isObject || live[index].place != nil {
      let part = live[index].part
      let isForeign = !part.isStock && owners[part.content] == nil && part.fullKey.map { !keys.contains($0) } ?? true
      guard contents.contains(part.content) || part.fullKey.map(wanted.contains) == true || isClaimed && isForeign
      else { continue }
      theirs.append(part)
      if told[index] == nil { told[index] = declared.position }
    }
    let liveSet = Set(theirs.map(\.content))
    if declared.isOpen, !declared.isObject {
      theirs += takeStrangers(mine.filter { !liveSet.contains($0.content) }, for: declared)
    }
    if declared.isOpen { theirs += mine.filter { foundContents.contains($0.content) && !liveSet.contains($0.content) } }
    // Nothing said where nothing is live is the same on both sides.
    let isStock = theirs.isEmpty && !mine.isEmpty && mine.allSatisfy(\.isStock)
    if isStock { mine = [] }
    let wasCompared = !declared.isOpen && !declared.unlisted.contains(list.flatMap(Self.name) ?? "")
    if wasCompared {
      let there = Set(theirs.map(\.content))
      mine.removeAll { !there.contains($0.content) }
      let known = Set(mine.map(\.content))
      theirs.removeAll { part in !known.contains(part.content) && part.fullKey.map(wanted.contains) == true }
    }
    let differences = PartDifferences.between(mine, theirs, list: list, declaredRoot: declared.root, liveRoot: nil)
    return (differences, !theirs.isEmpty || isStock)
  }

  /// Live parts that differ from these by their source alone.
  private mutating func takeStrangers(_ parts: [Part], for declared: Declared) -> [Part] {
    parts.compactMap { part in
      guard let likeness = part.likeness, let index = strangers[likeness]?.popLast() else { return nil }
      told[index] = declared.position
      return live[index].part
    }
  }

  private func isSeparate(_ part: Part) -> Bool {
    separateContents.contains(part.content) || part.fullKey.map(separateKeys.contains) == true
  }

  private static func name(_ list: [JSONPathStep]) -> String? {
    if case .key(let name)? = list.first { name } else { nil }
  }

  /// A left-over live resource is covered when all its parts are declared, or told as differences of somebody.
  private mutating func cover(_ lives: [Live]) {
    var first = 0
    for holder in lives {
      let range = first..<(first + holder.holder.parts.count)
      first = range.upperBound
      guard let place = holder.place, !range.isEmpty else { continue }
      let positions = range.map { index in
        told[index] ?? owners[live[index].part.content] ?? ownerOfNothing(live[index].part)
      }
      guard let position = positions.first ?? nil, positions.allSatisfy({ $0 != nil }) else { continue }
      outcome.covered[place] = position
    }
  }

  /// What says nothing is no more than its object does.
  private func ownerOfNothing(_ part: Part) -> Int? {
    part.isStock ? part.scopes.lazy.compactMap { scopeOwners[$0] }.first : nil
  }
}
