/// What is known of each declared instance, in four bytes.
struct InstanceMarks {
  private enum Mark {
    static let open: UInt32 = 0
    static let excluded: UInt32 = 1
    static let found: UInt32 = 2
  }

  private var marks: [UInt32]

  init(count: Int) {
    marks = Array(repeating: Mark.open, count: count)
  }

  /// Positions for which nothing live has been found and that take part.
  var open: some Sequence<Int> { marks.indices.lazy.filter { marks[$0] == Mark.open } }

  func isOpen(_ position: Int) -> Bool { marks[position] == Mark.open }

  /// Takes an instance out: it is neither found nor missing.
  mutating func exclude(_ position: Int) { marks[position] = Mark.excluded }

  /// Notes that an instance was found, in a cluster if the live side told which.
  mutating func find(_ position: Int, inCluster cluster: UInt32) {
    marks[position] = cluster > Mark.found ? cluster : Mark.found
  }

  /// Whether an instance was found in another cluster than this.
  func wasFound(_ position: Int, inOtherClusterThan cluster: UInt32) -> Bool {
    marks[position] > Mark.found && cluster > Mark.found && marks[position] != cluster
  }
}
