import DriftModels

/// Changes of the root module's outputs, in the plan's order.
public struct OutputChanges: Sequence, Sendable {
  let object: JSONView?

  /// Number of outputs, whatever their action.
  public var count: Int { object?.count ?? 0 }

  /// Starts at the first output.
  public func makeIterator() -> Iterator { Iterator(members: object?.members?.makeIterator()) }

  /// Yields one output's change after another.
  public struct Iterator: IteratorProtocol {
    var members: JSONMembers.Iterator?

    /// The next change; nil after the last.
    public mutating func next() -> OutputChange? {
      while let (name, value) = members?.next() {
        if let change = try? Change(value) { return OutputChange(name: name.description, change: change) }
      }
      return nil
    }
  }
}

/// What a plan does to one output.
public struct OutputChange: Sendable {
  /// The output's name.
  public let name: String
  let change: Change

  /// The actions classified.
  public var action: PlanAction { change.action }
  /// The value before.
  public var before: PlannedValue { change.before }
  /// The value after.
  public var after: PlannedValue { change.after }
}
