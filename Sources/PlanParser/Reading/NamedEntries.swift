import DriftModels

/// The members of an object, made one after another in the order of the file.
public struct NamedEntries<Entry: Sendable>: Sequence, Sendable {
  private let object: JSONView?
  private let read: @Sendable (JSONText, JSONView) throws(PlanParserError) -> Entry

  init(
    _ object: JSONView?, _ read: @escaping @Sendable (JSONText, JSONView) throws(PlanParserError) -> Entry
  ) {
    self.object = object
    self.read = read
  }

  /// Number of entries; known without making them.
  public var count: Int { object?.count ?? 0 }
  /// Number of entries.
  public var underestimatedCount: Int { count }

  /// Starts at the first entry.
  public func makeIterator() -> Iterator { Iterator(members: object?.members?.makeIterator(), read: read) }

  /// Yields one entry after another.
  public struct Iterator: IteratorProtocol {
    var members: JSONMembers.Iterator?
    let read: @Sendable (JSONText, JSONView) throws(PlanParserError) -> Entry

    /// The next entry; nil after the last.
    public mutating func next() -> Entry? {
      while let (name, value) = members?.next() {
        // Each entry was checked when its document was read, so none fails here.
        if let entry = try? read(name, value) { return entry }
      }
      return nil
    }
  }

  /// - Throws: ``PlanParserError`` for the first entry that can't be read or has the name of an earlier one.
  func check() throws(PlanParserError) {
    var seen: Set<JSONText> = []
    for (name, value) in object?.members ?? .none {
      guard seen.insert(name).inserted else { throw .json(value.error(.duplicateKey(name.description))) }
      _ = try read(name, value)
    }
  }
}
