import DriftModels

/// Counts pairs, and what has no counterpart, by type and by state.
struct CoverageTally {
  private var places: [String: Int] = [:]
  private var counts: [TypeCoverage] = []
  private var byState: [Int: StateCoverage] = [:]
  private var lastType = ""
  private var lastPlace = 0

  /// Changes the counts of a type, and those of a state when there is one.
  mutating func count(_ type: String, state: Int?, _ change: (inout CoverageCounts) -> Void) {
    // Resources come in runs of one type.
    if type != lastType || counts.isEmpty {
      lastType = type
      lastPlace = place(of: CloudType.canonical(type))
    }
    change(&counts[lastPlace].counts)
    if let state { change(&byState[state, default: StateCoverage(stateIndex: state)].counts) }
  }

  private mutating func place(of canonical: String) -> Int {
    if let known = places[canonical] { return known }
    places[canonical] = counts.count
    counts.append(TypeCoverage(resourceType: canonical))
    return counts.count - 1
  }

  /// By the names of the types.
  var types: [TypeCoverage] {
    counts.sorted { ItemOrder.precedes($0.resourceType, $1.resourceType) ?? false }
  }

  /// By the order of the states.
  var states: [StateCoverage] { byState.values.sorted { $0.stateIndex < $1.stateIndex } }
}
