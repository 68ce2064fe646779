import DriftModels

/// Pairs what no full identity paired, by type and shorter name, where that leaves exactly one candidate on each side.
struct ShortNamePairs {
  /// Candidates under one name beyond which nothing can be told apart anyway.
  private static let candidateLimit = 32

  private struct Key: Hashable {
    let type: String
    let name: String
  }

  fileprivate struct Candidate {
    let position: Int
    let isFull: Bool
    let region: CloudRegion
  }

  /// What a declared instance could be.
  struct Outcome {
    /// Declared position and place among the left-over live resources.
    var pairs: [(declared: Int, live: Int)] = []
    /// Declared positions with the places of all candidates.
    var ambiguous: [(declared: Int, live: [Int])] = []
  }

  /// Finds pairs among open declared positions and left-over live resources.
  static func find(
    open positions: some Sequence<Int>, _ resource: (Int) -> DeclaredResource, _ live: [LiveResource]
  ) -> Outcome {
    let declared = table(positions, resource)
    guard !declared.isEmpty else { return Outcome() }
    var livesOf: [Int: Set<Int>] = [:]
    var declaredOf: [Int: Set<Int>] = [:]
    for (place, candidate) in live.enumerated() {
      let type = candidate.type
      let names = ShortNames(candidate, type: type)
      let region = CloudRegion(candidate)
      let canonical = CloudType.canonical(type)
      for name in names.names {
        for other in declared[Key(type: canonical, name: name)] ?? [] where other.canBe(isFull: names.isFull, region) {
          livesOf[other.position, default: []].insert(place)
          declaredOf[place, default: []].insert(other.position)
        }
      }
    }
    return outcome(livesOf, declaredOf)
  }

  private static func table(
    _ positions: some Sequence<Int>, _ resource: (Int) -> DeclaredResource
  ) -> [Key: [Candidate]] {
    var table: [Key: [Candidate]] = [:]
    for position in positions {
      let resource = resource(position)
      let names = ShortNames(resource)
      let candidate = Candidate(position: position, isFull: names.isFull, region: CloudRegion(resource))
      let type = CloudType.canonical(resource.type)
      for name in names.names { table[Key(type: type, name: name), default: []].append(candidate) }
    }
    return table.filter { $0.value.count <= candidateLimit }
  }

  private static func outcome(_ livesOf: [Int: Set<Int>], _ declaredOf: [Int: Set<Int>]) -> Outcome {
    var outcome = Outcome()
    for (position, lives) in livesOf.sorted(by: { $0.key < $1.key }) {
      if lives.count == 1, let live = lives.first, declaredOf[live]?.count == 1 {
        outcome.pairs.append((position, live))
      } else {
        outcome.ambiguous.append((position, lives.sorted()))
      }
    }
    return outcome
  }
}

extension ShortNamePairs.Candidate {
  /// Two full names that differ are two objects, and so are two regions.
  fileprivate func canBe(isFull other: Bool, _ otherRegion: CloudRegion) -> Bool {
    guard !(isFull && other) else { return false }
    if case .region(let mine) = region, case .region(let theirs) = otherRegion { return mine == theirs }
    return true
  }
}
