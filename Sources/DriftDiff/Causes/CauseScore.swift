import DriftModels

/// Points for likely causes of one item, with what they were given for.
struct CauseScore {
  /// Causes with fewer points are not told.
  private static let least = 2
  private static let told = 2

  private var signs: [(kind: LikelyCause.Kind, points: Int, ground: String)] = []

  /// Gives points once for each ground.
  mutating func add(_ kind: LikelyCause.Kind, _ points: Int, _ ground: String) {
    guard !signs.contains(where: { $0.kind == kind && $0.ground == ground }) else { return }
    signs.append((kind, points, ground))
  }

  /// The likeliest causes: most points first, and the graver one first where they are equal.
  var causes: [LikelyCause] {
    guard !signs.isEmpty else { return [] }
    let sums = LikelyCause.Kind.allCases.enumerated().map { rank, kind in
      (rank: rank, kind: kind, sum: signs.lazy.filter { $0.kind == kind }.map(\.points).reduce(0, +))
    }
    return sums.filter { $0.sum >= Self.least }.sorted { ($1.sum, $0.rank) < ($0.sum, $1.rank) }.prefix(Self.told).map {
      likely in LikelyCause(kind: likely.kind, grounds: signs.filter { $0.kind == likely.kind }.map(\.ground))
    }
  }
}

/// An item and what is remembered of its making until the report is finished.
struct Finding {
  var item: DriftItem
  var score = CauseScore()
  /// The declared instance of a changed or missing item.
  var declared: DeclaredResource?
  /// The live resource of an extra item.
  var live: LiveResource?
}
