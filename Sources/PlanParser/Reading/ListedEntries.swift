import DriftModels

/// The elements of an array, made one after another: nothing is held but the place in the document.
public struct ListedEntries<Entry: Sendable>: Sequence, Sendable {
  private let list: JSONView?
  private let read: @Sendable (JSONView) throws(PlanParserError) -> Entry

  init(_ list: JSONView?, _ read: @escaping @Sendable (JSONView) throws(PlanParserError) -> Entry) {
    self.list = list
    self.read = read
  }

  /// Number of entries; known without making them.
  public var count: Int { list?.count ?? 0 }
  /// Number of entries.
  public var underestimatedCount: Int { count }

  /// Starts at the first entry.
  public func makeIterator() -> Iterator { Iterator(elements: list?.elements?.makeIterator(), read: read) }

  /// Yields one entry after another.
  public struct Iterator: IteratorProtocol {
    var elements: JSONElements.Iterator?
    let read: @Sendable (JSONView) throws(PlanParserError) -> Entry

    /// The next entry; nil after the last.
    public mutating func next() -> Entry? {
      while let element = elements?.next() {
        // Each entry was checked when the plan was made, so none fails here.
        if let entry = try? read(element) { return entry }
      }
      return nil
    }
  }

  /// - Throws: ``PlanParserError`` for the first entry that can't be read, or when there are more than `limit`.
  func check(limit: Int, _ body: (Entry) -> Void = { _ in }) throws(PlanParserError) {
    guard let list else { return }
    guard count <= limit else { throw .tooManyEntries(count: count, limit: limit) }
    try list.forEachElement { position throws(PlanParserError) in
      body(try read(list.view(atTapePosition: position)))
    }
  }
}
