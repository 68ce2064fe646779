import DriftModels

/// The order of lists: time, then id.
struct Order<Entity>: Comparable, CustomStringConvertible {
  let time: Timestamp
  let id: Identifier<Entity>

  init(_ time: Timestamp, _ id: Identifier<Entity>) {
    self.time = time
    self.id = id
  }

  var description: String { "\(time) \(id)" }

  static func < (left: Order, right: Order) -> Bool {
    left.time == right.time ? left.id < right.id : left.time < right.time
  }
}
