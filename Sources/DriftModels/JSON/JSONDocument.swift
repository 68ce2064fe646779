/// A parsed JSON text (RFC 8259): the bytes and a tape of one word per value.
///
/// ```swift
/// let plan = try JSONDocument(file: "plan.json")
/// for change in plan.root["resource_changes"]?.elements ?? [] {
///   print(change["address"]?.string ?? "")
/// }
/// ```
///
/// Parsing takes one pass and about one word per ten bytes; strings are not copied, numbers keep their digits.
/// A byte order mark is skipped. Of members with the same name the last one counts; ``duplicateKeyCount`` says
/// how many were overruled.
public struct JSONDocument: Sendable {
  let storage: JSONStorage

  /// Parses a copy of the bytes.
  /// - Throws: ``JSONError`` with byte offset, line, column and path.
  public init(_ bytes: some Sequence<UInt8>, limits: JSONLimits = JSONLimits()) throws(JSONError) {
    var parser = JSONParser(limits: limits)
    self = try parser.parse(bytes)
  }

  /// Parses a copy of the text's UTF-8.
  /// - Throws: ``JSONError``.
  public init(_ text: String, limits: JSONLimits = JSONLimits()) throws(JSONError) {
    try self.init(Array(text.utf8), limits: limits)
  }

  /// Maps a file into memory and parses it in place; `-` reads standard input.
  /// - Throws: ``JSONError``, with reason `unreadable` when the system refuses the file.
  public init(file path: String, limits: JSONLimits = JSONLimits()) throws(JSONError) {
    var parser = JSONParser(limits: limits)
    self = try parser.parse(file: path)
  }

  init(storage: JSONStorage) {
    self.storage = storage
  }

  /// The same document under a count of references of its own, without a copy.
  ///
  /// Views count references to what they belong to. Threads that read one document at the same time slow each other down by
  /// that; with a document apart for each they don't.
  public var apart: JSONDocument {
    JSONDocument(
      storage: JSONStorage(
        input: storage.input, buffer: storage.buffer, words: storage.words, origin: storage.origin))
  }

  /// The outermost value.
  public var root: JSONView { JSONView(storage: storage, index: 0) }

  /// Bytes of the text, without a byte order mark.
  public var byteCount: Int { storage.input.count }

  /// Words on the tape, eight bytes each: what parsing costs in memory beside the text.
  public var tapeWordCount: Int { storage.words }

  /// How many members are overruled by a later one of the same name in their object. Walks the whole tape.
  public var duplicateKeyCount: Int {
    withExtendedLifetime(storage) { TapeDuplicates.count(storage.reader, words: storage.words) }
  }

  /// The text as given, without a byte order mark.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(storage) {
      try body(UnsafeBufferPointer(start: storage.bytes, count: storage.input.count))
    }
  }
}
