import DriftModels

/// Any bytes: parsing ends with a document or an error that has a place, and a document keeps its laws.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  streamElements(bytes)
  do {
    let document = try JSONDocument(bytes)
    check(document)
  } catch {
    precondition(error.offset <= count && !error.description.isEmpty, "an error lies beyond its input")
  }
  return 0
}

private func check(_ document: JSONDocument) {
  let root = document.root
  precondition(root == root, "a value differs from itself")
  for indent in [0, 2] {
    var writer = JSONWriter(indent: indent)
    write(root, to: &writer)
    guard let again = try? JSONDocument(writer.bytes) else { preconditionFailure("what was written is no JSON") }
    precondition(again.root == root && root == again.root, "writing changed the value")
    precondition(again.root.valueHash == root.valueHash, "equal values have different hashes")
    precondition(again.duplicateKeyCount == document.duplicateKeyCount, "writing changed the number of duplicates")
  }
  walk(root, document.byteCount)
  checkCanonicalForm(root.value)
}

/// Writes member by member, so that nothing of the source's layout survives.
private func write(_ view: JSONView, to writer: inout JSONWriter) {
  switch view.kind {
  case .null: writer.null()
  case .bool: writer.value(view.bool)
  case .number: writer.value(view.number)
  case .string: writer.value(view.string)
  case .array:
    writer.beginArray()
    if let elements = view.elements { for element in elements { write(element, to: &writer) } }
    writer.endArray()
  case .object:
    writer.beginObject()
    if let members = view.members {
      for (key, value) in members {
        writer.key(key.description)
        write(value, to: &writer)
      }
    }
    writer.endObject()
  }
}

/// Every value has its place, its bytes and its path.
private func walk(_ view: JSONView, _ byteCount: Int) {
  precondition(view.byteOffset < byteCount + 3, "a value lies beyond its document")
  precondition(view.error(.invalidNumber).line >= 1)
  _ = view.path
  view.withSource { source in
    guard let alone = try? JSONDocument(source) else { preconditionFailure("a value's bytes are no JSON") }
    precondition(alone.root == view, "a value's bytes are another value")
  }
  if let elements = view.elements { for element in elements { walk(element, byteCount) } }
  if let members = view.members {
    for (key, value) in members {
      precondition(view[key.description] != nil, "a member can't be found by its name")
      walk(value, byteCount)
    }
  }
  precondition(view.number.map { $0 == $0 && $0.text.utf8.count > 0 } ?? true)
  _ = (view.int, view.number?.uint64, view.number?.double)
}

private func checkCanonicalForm(_ value: JSONValue) {
  guard let canonical = try? JSONCanonical.bytes(of: value) else { return }
  guard let again = try? JSONDocument(canonical) else { preconditionFailure("the canonical form is no JSON") }
  let twice = try? JSONCanonical.bytes(of: again.root.value)
  precondition(twice == canonical, "the canonical form of the canonical form differs from it")
}

/// Reading in batches gives what parsing gives.
private func streamElements(_ bytes: UnsafeBufferPointer<UInt8>) {
  guard let source = try? JSONSource(copying: UnsafeRawBufferPointer(bytes)) else { return }
  var elements: [JSONView] = []
  do {
    var stream = try JSONElementStream(source, arrayKey: "resources")
    while let batch = try stream.nextBatch() { elements += batch }
  } catch {
    precondition(error.offset <= bytes.count, "an error lies beyond its input")
    return
  }
  guard let root = try? JSONDocument(bytes).root, let expected = root.elements else { return }
  precondition(Array(expected) == elements, "batches differ from the document")
}
