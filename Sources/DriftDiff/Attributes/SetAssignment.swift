/// Pairs the members of two sets so that the sum of their distances is least.
///
/// Exact up to 64 members a side, in cubic time; beyond that members with the same key are paired first, and the rest
/// in order.
struct SetAssignment {
  enum Side {
    case declared, live
  }

  private static let exactLimit = 64

  private(set) var pairs: [(Int, Int)] = []
  private(set) var unpairedDeclared: [Int] = []
  private(set) var unpairedLive: [Int] = []

  init<Key: Hashable>(
    _ declared: Int, _ live: Int, distance: (Int, Int) -> Int, mergeKey: (Side, Int) -> Key?
  ) {
    if max(declared, live) <= Self.exactLimit {
      pairs = Self.leastDistance(declared, live, distance)
    } else {
      pairs = Self.byKey(declared, live, mergeKey)
    }
    let (mine, theirs) = (Set(pairs.map(\.0)), Set(pairs.map(\.1)))
    unpairedDeclared = (0..<declared).filter { !mine.contains($0) }
    unpairedLive = (0..<live).filter { !theirs.contains($0) }
  }

  private static func byKey<Key: Hashable>(
    _ declared: Int, _ live: Int, _ mergeKey: (Side, Int) -> Key?
  ) -> [(Int, Int)] {
    var open: [Key: [Int]] = [:]
    for index in (0..<live).reversed() {
      if let key = mergeKey(.live, index) { open[key, default: []].append(index) }
    }
    var pairs: [(Int, Int)] = []
    var rest: [Int] = []
    var taken = Set<Int>()
    for index in 0..<declared {
      if let key = mergeKey(.declared, index), let found = open[key]?.popLast() {
        pairs.append((index, found))
        taken.insert(found)
      } else {
        rest.append(index)
      }
    }
    return pairs + zip(rest, (0..<live).filter { !taken.contains($0) })
  }

  /// The Hungarian method with potentials, row by row (Kuhn 1955, Munkres 1957).
  private static func leastDistance(_ declared: Int, _ live: Int, _ distance: (Int, Int) -> Int) -> [(Int, Int)] {
    guard declared > 0, live > 0 else { return [] }
    let isTurned = declared > live
    let (rows, columns) = isTurned ? (live, declared) : (declared, live)
    let costs = (0..<rows).map { row in
      (0..<columns).map { column in isTurned ? distance(column, row) : distance(row, column) }
    }
    let rowOfColumn = assignment(costs, rows, columns)
    return rowOfColumn.enumerated().compactMap { column, row in
      row.map { isTurned ? (column, $0) : ($0, column) }
    }
  }

  /// For each column its row; there are at least as many columns as rows. Index 0 of the working arrays is a row and a
  /// column that do not exist, where each search starts.
  private static func assignment(_ costs: [[Int]], _ rows: Int, _ columns: Int) -> [Int?] {
    var rowPotential = [Int](repeating: 0, count: rows + 1)
    var columnPotential = [Int](repeating: 0, count: columns + 1)
    var rowOf = [Int](repeating: 0, count: columns + 1)
    for row in 1...rows {
      rowOf[0] = row
      var column = 0
      var least = [Int](repeating: .max, count: columns + 1)
      var cameFrom = [Int](repeating: 0, count: columns + 1)
      var isVisited = [Bool](repeating: false, count: columns + 1)
      repeat {
        isVisited[column] = true
        let current = rowOf[column]
        var (step, next) = (Int.max, 0)
        for other in 1...columns where !isVisited[other] {
          let cost = costs[current - 1][other - 1] - rowPotential[current] - columnPotential[other]
          if cost < least[other] { (least[other], cameFrom[other]) = (cost, column) }
          if least[other] < step { (step, next) = (least[other], other) }
        }
        for other in 0...columns {
          if isVisited[other] {
            rowPotential[rowOf[other]] += step
            columnPotential[other] -= step
          } else if least[other] != .max {
            least[other] -= step
          }
        }
        column = next
      } while rowOf[column] != 0
      while column != 0 {
        rowOf[column] = rowOf[cameFrom[column]]
        column = cameFrom[column]
      }
    }
    return rowOf.dropFirst().map { $0 == 0 ? nil : $0 - 1 }
  }
}
