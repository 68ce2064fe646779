import DriftModels

/// Counts pairs, and what has no counterpart, by type and by state.
struct CoverageTally {
  /// By the numbers of types.
  private var counts: [CoverageCounts?] = []
  private var byState: [Int: StateCoverage] = [:]
  private var lastState = StateCoverage(stateIndex: 0)

  /// Changes the counts of a type, and those of a state when there is one.
  mutating func count(_ facts: TypeFacts, state: Int?, _ change: (inout CoverageCounts) -> Void) {
    if facts.number >= counts.count {
      counts += Array(repeating: nil, count: facts.number + 1 - counts.count)
    }
    change(&counts[facts.number, default: CoverageCounts()])
    guard let state else { return }
    // Instances come state by state.
    if state != lastState.stateIndex {
      byState[lastState.stateIndex] = lastState
      lastState = byState[state] ?? StateCoverage(stateIndex: state)
    }
    change(&lastState.counts)
  }

  /// By the names of the types, given by their numbers.
  func types(named names: [String]) -> [TypeCoverage] {
    zip(names, counts).compactMap { name, counts in
      counts.map { counts in
        var coverage = TypeCoverage(resourceType: name)
        coverage.counts = counts
        return coverage
      }
    }.sorted { ItemOrder.precedes($0.resourceType, $1.resourceType) ?? false }
  }

  /// By the order of the states.
  var states: [StateCoverage] {
    var all = byState
    all[lastState.stateIndex] = lastState
    return all.values.filter { $0.counts != CoverageCounts() }.sorted { $0.stateIndex < $1.stateIndex }
  }
}

extension [CoverageCounts?] {
  fileprivate subscript(place: Int, default counts: CoverageCounts) -> CoverageCounts {
    get { self[place] ?? counts }
    set { self[place] = newValue }
  }
}
