/// The bytes of a JSON text in memory that the parser can read without copying: padded, read-only, shared.
///
/// For callers that parse the same text again. A text that arrives in pieces is collected by
/// ``JSONSourceBuilder``.
public struct JSONSource: Sendable {
  let input: JSONInput

  init(input: JSONInput) {
    self.input = input
  }

  /// Copies bytes.
  /// - Throws: ``JSONError`` with reason `outOfMemory`.
  public init(copying bytes: UnsafeRawBufferPointer) throws(JSONError) {
    input = try JSONInput(copying: bytes)
  }

  /// Maps a regular file, or reads anything else to its end; `-` is standard input.
  ///
  /// With `sequential` pages are mapped as they are reached, which suits one pass in parts.
  /// - Throws: ``JSONError`` with reason `unreadable` or `tooLarge`.
  public init(
    file path: String, limits: JSONLimits = JSONLimits(), sequential: Bool = false
  ) throws(JSONError) {
    input = try JSONInput(file: path, limit: limits.bytes, sequential: sequential)
  }

  /// Bytes of text, without a byte order mark.
  public var byteCount: Int { input.count }

  /// The text, without a byte order mark.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(input) { try body(UnsafeBufferPointer(start: input.start, count: input.count)) }
  }
}
