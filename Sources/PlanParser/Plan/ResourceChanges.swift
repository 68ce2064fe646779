import DriftModels

/// The entries of a list of changes, made one after another: nothing is held but the place in the document.
public struct ResourceChanges: Sequence, Sendable {
  let list: JSONView?

  /// Number of entries.
  public var count: Int { list?.count ?? 0 }
  /// Number of entries.
  public var underestimatedCount: Int { count }

  /// Starts at the first entry.
  public func makeIterator() -> Iterator { Iterator(elements: list?.elements?.makeIterator()) }

  /// Yields one change after another.
  public struct Iterator: IteratorProtocol {
    var elements: JSONElements.Iterator?

    /// The next change; nil after the last.
    public mutating func next() -> ResourceChange? {
      while let entry = elements?.next() {
        // Each entry was checked when the plan was made, so none fails here.
        if let change = try? ResourceChange(entry) { return change }
      }
      return nil
    }
  }
}

/// The entries of `deferred_changes`.
public struct DeferredChanges: Sequence, Sendable {
  let list: JSONView?

  /// Number of entries.
  public var count: Int { list?.count ?? 0 }

  /// Starts at the first entry.
  public func makeIterator() -> Iterator { Iterator(elements: list?.elements?.makeIterator()) }

  /// Yields one deferred change after another.
  public struct Iterator: IteratorProtocol {
    var elements: JSONElements.Iterator?

    /// The next deferred change; nil after the last.
    public mutating func next() -> DeferredChange? {
      while let entry = elements?.next() {
        if let change = try? DeferredChange(entry) { return change }
      }
      return nil
    }
  }
}

/// A change that could not be planned yet.
public struct DeferredChange: Sendable {
  /// Why, such as `resource_config_unknown`.
  public let reason: String
  /// What is known of the change.
  public let resourceChange: ResourceChange?

  init(_ entry: JSONView) throws(PlanParserError) {
    guard entry.kind == .object else { throw .json(entry.wrongKind(expected: .object)) }
    reason = entry["reason"]?.string ?? "unknown"
    if let change = entry["resource_change"], !change.isNull {
      resourceChange = try ResourceChange(change)
    } else {
      resourceChange = nil
    }
  }
}
