/// The elements of an array, in order. Iteration is linear and allocates nothing.
public struct JSONElements: Sequence, Sendable {
  /// No elements, for `?? .none` beside an optional list.
  public static let none = JSONElements(storage: nil, index: 0, end: 0)

  let storage: JSONStorage?
  let index: Int
  let end: Int

  /// Walks from the first element.
  public func makeIterator() -> Iterator { Iterator(storage: storage, index: index, end: end) }

  /// Yields one view after another.
  public struct Iterator: IteratorProtocol {
    let storage: JSONStorage?
    var index: Int
    let end: Int

    /// The next element; nil after the last.
    public mutating func next() -> JSONView? {
      guard index < end, let storage else { return nil }
      defer { index = storage.reader.next(index) }
      return JSONView(storage: storage, index: index)
    }
  }
}

/// The members of an object, in order, duplicates included. Iteration is linear and allocates nothing.
public struct JSONMembers: Sequence, Sendable {
  /// No members, for `?? .none` beside an optional object.
  public static let none = JSONMembers(storage: nil, index: 0, end: 0)

  let storage: JSONStorage?
  let index: Int
  let end: Int

  /// Walks from the first member.
  public func makeIterator() -> Iterator { Iterator(storage: storage, index: index, end: end) }

  /// Yields one name and value after another.
  public struct Iterator: IteratorProtocol {
    let storage: JSONStorage?
    var index: Int
    let end: Int

    /// The next member; nil after the last.
    public mutating func next() -> (key: JSONText, value: JSONView)? {
      guard index < end, let storage else { return nil }
      let key = JSONText(storage: storage, index: index)
      let value = storage.reader.next(index)
      index = storage.reader.next(value)
      return (key, JSONView(storage: storage, index: value))
    }
  }
}
