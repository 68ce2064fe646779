#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One 64-bit word per value: 4 bits of tag, 24 bits of length, 36 bits of position.
///
/// - String, number: byte offset of the first character (inside the quotes) and length in bytes as written;
///   a length of ``lengthLimit`` or more is kept in a second word.
/// - Array, object: index of the closing word and number of elements or members, saturating.
/// - Close: byte offset of the bracket and byte length of the whole container, saturating, from which the
///   container's first byte follows.
/// - Empty array, empty object, literals: byte offset and byte length; they have no closing word.
///
/// A member of an object is its key's words followed by its value's words.
enum TapeTag: UInt64 {
  case close = 0
  case null, `false`, `true`, integer, decimal, string, escapedString, array, object, emptyArray, emptyObject
}

typealias TapeWord = UInt64

extension TapeWord {
  static let lengthLimit = 0xFF_FFFF
  private static let positionMask: UInt64 = (1 << 36) - 1

  @inline(__always)
  static func word(_ tag: TapeTag, length: Int, position: Int) -> TapeWord {
    tag.rawValue << 60 | UInt64(truncatingIfNeeded: length) << 36 | UInt64(truncatingIfNeeded: position)
  }

  @inline(__always)
  static func saturating(_ tag: TapeTag, length: Int, position: Int) -> TapeWord {
    word(tag, length: length < lengthLimit ? length : lengthLimit, position: position)
  }

  @inline(__always) var rawTag: UInt64 { self >> 60 }
  @inline(__always) var length: Int { Int(truncatingIfNeeded: (self >> 36) & 0xFF_FFFF) }
  @inline(__always) var position: Int { Int(truncatingIfNeeded: self & Self.positionMask) }
  @inline(__always) func isTag(_ tag: TapeTag) -> Bool { self >> 60 == tag.rawValue }

  /// Tags beyond the twelve never reach a tape, so the fallback is unreachable.
  @inline(__always) var tag: TapeTag { TapeTag(rawValue: self >> 60) ?? .close }
}

/// Memory for words, reserved for the worst case and touched only as far as it is used.
///
/// The grammar cannot yield more than one word per byte (`[[1],[1],` comes near), so nothing is checked or grown
/// while scanning. Large reservations come straight from the kernel, in huge pages where it
/// allows them (a first parse of 200 MB spent 40 % of its time in page faults without), and what is not used
/// is handed back by ``trim(to:)``.
///
/// Safety: written only by the scanner that holds it, before the storage that shares it exists; read-only from
/// then on. ``JSONParser`` writes again only after it has seen that it holds the sole reference.
final class TapeBuffer: @unchecked Sendable {
  private(set) var words: UnsafeMutablePointer<TapeWord>
  private(set) var capacity: Int
  private var mappedBytes: Int

  private static let mappingThreshold = 1 << 20

  /// Words that suffice for a text of `count` bytes. Each word has a byte of its own: an opening or closing
  /// bracket, or the first of a scalar (the second word of a long string, one of its other bytes). Two more
  /// make the array around elements that are scanned without their brackets.
  static func room(forBytes count: Int) -> Int { count + 8 }

  init(capacity: Int) throws(JSONError) {
    let bytes = capacity * MemoryLayout<TapeWord>.stride
    if bytes < Self.mappingThreshold {
      guard let block = malloc(bytes) else { throw JSONError(.outOfMemory) }
      words = block.assumingMemoryBound(to: TapeWord.self)
      mappedBytes = 0
    } else {
      let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
      guard let region = mmap(nil, bytes, PROT_READ | PROT_WRITE, flags, -1, 0), region != MAP_FAILED else {
        throw JSONError(.outOfMemory)
      }
      #if os(Linux)
        madvise(region, bytes, MADV_HUGEPAGE)
      #endif
      words = region.assumingMemoryBound(to: TapeWord.self)
      mappedBytes = bytes
    }
    self.capacity = capacity
  }

  /// A copy of the first `count` words of another buffer.
  convenience init(copying other: TapeBuffer, count: Int) throws(JSONError) {
    try self.init(capacity: count)
    words.update(from: other.words, count: count)
  }

  /// Gives back what lies beyond `count` words.
  func trim(to count: Int) {
    let bytes = count * MemoryLayout<TapeWord>.stride
    if mappedBytes > 0 {
      let page = Int(sysconf(Int32(_SC_PAGESIZE)))
      let kept = max(page, (bytes + page - 1) / page * page)
      guard kept < mappedBytes else { return }
      munmap(UnsafeMutableRawPointer(words) + kept, mappedBytes - kept)
      mappedBytes = kept
      capacity = kept / MemoryLayout<TapeWord>.stride
    } else if let block = realloc(words, max(bytes, 8)) {
      words = block.assumingMemoryBound(to: TapeWord.self)
      capacity = max(count, 1)
    }
  }

  deinit {
    if mappedBytes > 0 {
      munmap(words, mappedBytes)
    } else {
      free(words)
    }
  }
}
