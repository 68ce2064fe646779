#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Collects bytes that arrive in pieces into memory that the parser reads in place.
///
/// ```swift
/// var builder = try JSONSourceBuilder(expecting: contentLength)
/// for try await chunk in body { try chunk.withUnsafeBytes { try builder.append($0) } }
/// let document = try parser.parse(builder.finish())
/// ```
public struct JSONSourceBuilder: ~Copyable {
  private var block: UnsafeMutableRawPointer
  private var capacity: Int
  /// Bytes collected so far.
  public private(set) var count = 0

  /// Sets aside room for `expecting` bytes; more is found when needed.
  /// - Throws: ``JSONError`` with reason `outOfMemory`.
  public init(expecting: Int = 0) throws(JSONError) {
    capacity = max(4_096, expecting)
    guard let block = malloc(JSONInput.marginBefore + capacity + JSONInput.marginAfter) else {
      throw JSONError(.outOfMemory)
    }
    self.block = block
    #if os(Linux)
      // A third of the time to collect 200 MB went into faults of small pages.
      let page = 4_096
      let first = UnsafeMutableRawPointer(bitPattern: (Int(bitPattern: block) + page - 1) / page * page)
      if capacity >= 1 << 22, let first { madvise(first, capacity - page, MADV_HUGEPAGE) }
    #endif
  }

  deinit { free(block) }

  /// Appends bytes.
  /// - Throws: ``JSONError`` with reason `outOfMemory`.
  public mutating func append(_ bytes: UnsafeRawBufferPointer) throws(JSONError) {
    guard let source = bytes.baseAddress else { return }
    try reserve(bytes.count)
    memcpy(end, source, bytes.count)
    count += bytes.count
  }

  /// The collected bytes, without another copy.
  public consuming func finish() -> JSONSource {
    let source = JSONSource(input: JSONInput(adopting: block, count: count))
    discard self
    return source
  }

  /// Makes room for `additional` bytes and 16 more that may be overwritten.
  mutating func reserve(_ additional: Int) throws(JSONError) {
    guard count + additional + 16 > capacity else { return }
    let larger = max(capacity * 2, count + additional + 16)
    guard let moved = realloc(block, JSONInput.marginBefore + larger + JSONInput.marginAfter) else {
      throw JSONError(.outOfMemory)
    }
    block = moved
    capacity = larger
  }

  /// Where the next byte goes.
  var end: UnsafeMutablePointer<UInt8> {
    (block + JSONInput.marginBefore + count).assumingMemoryBound(to: UInt8.self)
  }

  /// Takes note of bytes that were written at ``end``, within what was reserved.
  mutating func advance(by written: Int) {
    count += written
  }
}
