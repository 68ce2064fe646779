import DriftModels

/// A list of resource changes, made one by one while it is walked. The list has been checked before.
public struct ResourceChanges: Sequence, Sendable {
  private let list: JSONView?
  /// Number of entries.
  public let count: Int

  init(checked list: JSONView?) {
    self.list = list
    count = list?.count ?? 0
  }

  /// Walks from the first entry.
  public func makeIterator() -> Iterator { Iterator(elements: list?.elements?.makeIterator()) }

  /// Yields one change after another.
  public struct Iterator: IteratorProtocol {
    fileprivate var elements: JSONElements.Iterator?

    /// The next change; nil after the last.
    public mutating func next() -> ResourceChange? {
      var ignored = 0
      while let element = elements?.next() {
        if let change = try? ResourceChange(element, duplicates: &ignored) { return change }
      }
      return nil
    }
  }
}
