/// The bytes of a JSON text in memory that the parser can read without copying: padded, read-only, shared.
///
/// For callers that parse the same text again, or that collect a body in pieces:
///
/// ```swift
/// let source = try JSONSource(capacity: body.readableBytes) { buffer in
///   for chunk in chunks { buffer.append(chunk) }
/// }
/// let document = try parser.parse(source)
/// ```
public struct JSONSource: Sendable {
  let input: JSONInput

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

  /// Lets `fill` write up to `capacity` bytes in place.
  /// - Throws: ``JSONError`` with reason `outOfMemory`.
  public init(capacity: Int, fill: (inout JSONSourceBuffer) -> Void) throws(JSONError) {
    input = try JSONInput(capacity: capacity) { memory in
      var buffer = JSONSourceBuffer(memory: memory)
      fill(&buffer)
      return buffer.count
    }
  }

  /// Bytes of text, without a byte order mark.
  public var byteCount: Int { input.count }
}

/// Room for the bytes of a ``JSONSource`` while they are collected.
public struct JSONSourceBuffer: ~Copyable {
  private let memory: UnsafeMutableRawBufferPointer
  /// Bytes written so far.
  public private(set) var count = 0

  init(memory: UnsafeMutableRawBufferPointer) {
    self.memory = memory
  }

  /// Appends as many of the bytes as there is room for; returns how many that were.
  @discardableResult
  public mutating func append(_ bytes: UnsafeRawBufferPointer) -> Int {
    let room = min(bytes.count, memory.count - count)
    let part = UnsafeRawBufferPointer(rebasing: bytes.prefix(room))
    UnsafeMutableRawBufferPointer(rebasing: memory[count...]).copyMemory(from: part)
    count += room
    return room
  }
}
