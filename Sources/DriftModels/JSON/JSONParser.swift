/// Parses one document after another and uses the tape's memory again when the document before is gone.
///
/// For services that parse many bodies: after the first, no page of tape is asked from the system anew.
public struct JSONParser: Sendable {
  /// Bounds that apply to each document.
  public let limits: JSONLimits
  private var spare: TapeBuffer?
  private let recycles: Bool

  /// Makes a parser; with `recyclesMemory` it keeps its largest tape for the next document.
  public init(limits: JSONLimits = JSONLimits(), recyclesMemory: Bool = false) {
    self.limits = limits
    recycles = recyclesMemory
  }

  /// Parses a copy of the bytes.
  /// - Throws: ``JSONError``.
  public mutating func parse(_ bytes: some Sequence<UInt8>) throws(JSONError) -> JSONDocument {
    let contiguous: Result<JSONInput, JSONError>? = bytes.withContiguousStorageIfAvailable { buffer in
      input(copying: UnsafeRawBufferPointer(buffer))
    }
    let result = contiguous ?? Array(bytes).withUnsafeBytes { input(copying: $0) }
    return try document(result.get())
  }

  /// Maps and parses a file; `-` reads standard input.
  /// - Throws: ``JSONError``.
  public mutating func parse(file path: String) throws(JSONError) -> JSONDocument {
    try document(JSONInput(file: path, limit: limits.bytes))
  }

  /// Parses bytes that are already in memory; they are shared, not copied.
  /// - Throws: ``JSONError``.
  public mutating func parse(_ source: JSONSource) throws(JSONError) -> JSONDocument {
    guard source.byteCount <= limits.bytes else {
      throw JSONError(.tooLarge(bytes: source.byteCount, limit: limits.bytes))
    }
    return try document(source.input)
  }

  private func input(copying bytes: UnsafeRawBufferPointer) -> Result<JSONInput, JSONError> {
    guard bytes.count <= limits.bytes else {
      return .failure(JSONError(.tooLarge(bytes: bytes.count, limit: limits.bytes)))
    }
    return Result { () throws(JSONError) in try JSONInput(copying: bytes) }
  }

  private mutating func document(_ input: JSONInput) throws(JSONError) -> JSONDocument {
    try Self.refuseForeignEncoding(input)
    let end = input.start + input.count
    let text = JSONScanner.solid(input.start)
    guard text < end else { throw JSONError(.empty) }
    let buffer = try tape(for: input.count)
    let words = try Self.withScanner(input, buffer, limits) { scanner throws(ScanFailure) in
      let outcome = try scanner.value(at: text)
      let rest = JSONScanner.solid(outcome.position)
      guard rest >= end else {
        throw ScanFailure(reason: .trailingContent, offset: rest - input.start, open: [], words: outcome.words)
      }
      return outcome.words
    }
    if recycles { spare = buffer } else { buffer.trim(to: words) }
    return JSONDocument(storage: JSONStorage(input: input, buffer: buffer, words: words))
  }

  /// The worst case of ``TapeBuffer`` for a text of `count` bytes.
  private mutating func tape(for count: Int) throws(JSONError) -> TapeBuffer {
    let needed = TapeBuffer.room(forBytes: count)
    if spare != nil, isKnownUniquelyReferenced(&spare), let buffer = spare, buffer.capacity >= needed {
      return buffer
    }
    return try TapeBuffer(capacity: needed)
  }

  static func withScanner<Result>(
    _ input: JSONInput, _ buffer: TapeBuffer, _ limits: JSONLimits, origin: JSONOrigin = JSONOrigin(),
    _ body: (JSONScanner) throws(ScanFailure) -> Result
  ) throws(JSONError) -> Result {
    let frames = UnsafeMutablePointer<ScanFrame>.allocate(capacity: limits.depth)
    defer { frames.deallocate() }
    let scanner = JSONScanner(
      base: input.start, end: input.start + input.count, tape: buffer.words, frames: frames, depthLimit: limits.depth)
    do {
      return try body(scanner)
    } catch {
      throw JSONLocation(input: input, tape: UnsafePointer(buffer.words), origin: origin).error(for: error)
    }
  }

  static func refuseForeignEncoding(_ input: JSONInput) throws(JSONError) {
    guard input.count >= 2 else { return }
    switch (input.start[0], input.start[1]) {
    case (0xFF, 0xFE): throw JSONError(.notUTF8(encoding: "UTF-16 (little endian)"))
    case (0xFE, 0xFF): throw JSONError(.notUTF8(encoding: "UTF-16 (big endian)"))
    case (0x00, 0x00...0x7F), (0x20...0x7F, 0x00): throw JSONError(.notUTF8(encoding: "UTF-16 or UTF-32"))
    default: break
    }
  }
}
