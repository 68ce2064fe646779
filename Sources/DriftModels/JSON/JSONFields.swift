extension JSONView {
  /// Calls `body` with each member's unescaped name and the tape position of its value, duplicates included.
  ///
  /// Counts no references, unlike ``members``: for passes over every entry of a large list. Does nothing when this
  /// is no object.
  package func forEachField<E: Error>(
    _ body: (_ name: UnsafeBufferPointer<UInt8>, _ value: Int) throws(E) -> Void
  ) throws(E) {
    // The reader is unowned: the storage must outlive the loop.
    defer { withExtendedLifetime(storage) {} }
    let reader = storage.reader
    guard reader.tape[index].isTag(.object) else { return }
    let end = reader.end(index)
    var i = index + 1
    while i < end {
      let value = reader.next(i)
      if reader.tape[i].isTag(.string) {
        try body(reader.text(i), value)
      } else {
        let name = JSONText.unescaped(reader.text(i))
        // Typed errors do not pass through closures that only rethrow, hence the result.
        let outcome: Result<Void, E> = name.withUnsafeBufferPointer { bytes in
          Result { () throws(E) in try body(bytes, value) }
        }
        try outcome.get()
      }
      i = reader.next(value)
    }
  }

  /// The same for a body that throws nothing, which needs no generic code.
  package func forEachField(_ body: (_ name: UnsafeBufferPointer<UInt8>, _ value: Int) -> Void) {
    defer { withExtendedLifetime(storage) {} }
    let reader = storage.reader
    guard reader.tape[index].isTag(.object) else { return }
    let end = reader.end(index)
    var i = index + 1
    while i < end {
      let value = reader.next(i)
      if reader.tape[i].isTag(.string) {
        body(reader.text(i), value)
      } else {
        JSONText.unescaped(reader.text(i)).withUnsafeBufferPointer { body($0, value) }
      }
      i = reader.next(value)
    }
  }

  /// Calls `body` with the tape position of each element, without counting references.
  package func forEachElement<E: Error>(_ body: (_ element: Int) throws(E) -> Void) throws(E) {
    defer { withExtendedLifetime(storage) {} }
    let reader = storage.reader
    guard reader.tape[index].isTag(.array) else { return }
    let end = reader.end(index)
    var i = index + 1
    while i < end {
      try body(i)
      i = reader.next(i)
    }
  }

  /// The kind of the value at a position of the same document.
  package func kind(atTapePosition position: Int) -> JSONKind { view(atTapePosition: position).kind }
}
