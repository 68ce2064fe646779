import DriftModels

extension PartSettlement {
  /// A declared instance that holds parts, or is one.
  struct Declared {
    let position: Int
    let root: JSONView
    let holder: PartHolder
    let isObject: Bool
    /// Whether nothing live has been found for it.
    let isOpen: Bool
    /// Lists that its live counterpart came without.
    let unlisted: Set<String>
  }

  /// A live resource that holds parts, or is one.
  struct Live {
    /// Its place among the left-over live resources; nil for an object that holds parts.
    let place: Int?
    let root: JSONView
    let holder: PartHolder
  }

  /// What came out.
  struct Outcome {
    /// Declared instances that differ from what is live, or, where that is new, do not.
    var found: [(position: Int, differences: [PartDifference])] = []
    /// Places of left-over live resources, with the declared instance that they are a part of.
    var covered: [Int: Int] = [:]
    /// Declared instances whose parts were looked for and are not there.
    var missing: Set<Int> = []
  }
}
