import DriftModels

/// Any body in any pieces: the text inside it comes out as parsing the whole body gives it.
///
/// The first byte says how long the pieces are.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzEmbedded(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  guard count > 1 else { return 0 }
  let body = UnsafeBufferPointer(start: start + 1, count: count - 1)
  do {
    var reader = try JSONEmbeddedReader(key: "p")
    var next = 0
    while next < body.count {
      let end = min(next + Int(start[0] & 31) + 1, body.count)
      try reader.append(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: body[next..<end])))
      next = end
    }
    let occurrences = reader.occurrences
    let (envelope, source) = try reader.finish()
    precondition((source != nil) == (occurrences > 0), "a text without its member")
    guard let whole = try? JSONDocument(body), occurrences < 2 else { return 0 }
    guard let source else {
      precondition(envelope.root == whole.root, "the envelope of a body without the text is another object")
      return 0
    }
    var parser = JSONParser()
    let embedded = Result { () throws(JSONError) in try parser.parse(source) }
    let expected = Result { () throws(JSONError) in try JSONDocument(text(in: whole)) }
    switch (embedded, expected) {
    case (.success(let left), .success(let right)): precondition(left.root == right.root, "another text came out")
    case (.failure(let left), .failure(let right)): precondition(left == right, "another error came out")
    default: preconditionFailure("a text is accepted in one way and refused in the other")
    }
  } catch {
    precondition(error.offset <= body.count, "an error lies beyond its input")
    precondition((try? JSONDocument(body)).map { _ in true } == nil, "a sound body is refused")
  }
  return 0
}

/// The member spelled without escapes, wherever it stands among others of the name.
private func text(in document: JSONDocument) -> String {
  guard let members = document.root.members else { preconditionFailure("a member of no object") }
  for (key, value) in members where key.isPlain && key == "p" {
    if let string = value.string { return string }
  }
  preconditionFailure("a text came out that is not there")
}
