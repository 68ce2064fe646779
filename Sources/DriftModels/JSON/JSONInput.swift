#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a document, readable 16 bytes before the first and 64 zero bytes after the last.
///
/// The margins let the scanner take 16-byte steps without looking at the end: a zero byte stops every step.
/// A file is mapped between two anonymous pages, so its margins cost no copy.
///
/// Safety: the memory is written only inside the initialisers, before the object is shared, and released in
/// `deinit`; afterwards it is read-only. That makes the unchecked `Sendable` true. A mapped file that another
/// process truncates while it is read raises SIGBUS, as with every memory-mapped reader.
final class JSONInput: @unchecked Sendable {
  static let marginBefore = 16
  static let marginAfter = 64

  /// First byte of the text, after a byte order mark.
  let start: UnsafePointer<UInt8>
  /// Bytes of text, without a byte order mark.
  let count: Int
  /// Length of a skipped byte order mark: 0 or 3. Reported offsets count it.
  let skipped: Int

  private enum Memory {
    case heap(UnsafeMutableRawPointer)
    case mapped(UnsafeMutableRawPointer, length: Int)
  }
  private let memory: Memory

  /// Copies bytes.
  init(copying bytes: UnsafeRawBufferPointer) throws(JSONError) {
    let size = Self.marginBefore + bytes.count + Self.marginAfter
    guard let block = malloc(size) else { throw JSONError(.outOfMemory) }
    memset(block, 0, Self.marginBefore)
    let text = block + Self.marginBefore
    if let source = bytes.baseAddress { memcpy(text, source, bytes.count) }
    memset(text + bytes.count, 0, Self.marginAfter)
    memory = .heap(block)
    (start, count, skipped) = Self.trimmingMark(text.assumingMemoryBound(to: UInt8.self), bytes.count)
  }

  /// Takes over a block from `malloc` that has the margins and `count` bytes between them.
  init(adopting block: UnsafeMutableRawPointer, count size: Int) {
    memset(block, 0, Self.marginBefore)
    let text = block + Self.marginBefore
    memset(text + size, 0, Self.marginAfter)
    memory = .heap(block)
    (start, count, skipped) = Self.trimmingMark(text.assumingMemoryBound(to: UInt8.self), size)
  }

  /// Maps a regular file; reads anything else, `-` being standard input, to its end.
  ///
  /// `sequential` maps pages only when they are reached, for callers that hand them back with ``release(before:)``.
  init(file path: String, limit: Int, sequential: Bool = false) throws(JSONError) {
    let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.failure(path) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw Self.unreadable(path, "it is a directory") }
    let text: UnsafeMutablePointer<UInt8>
    let size: Int
    if status.st_mode & S_IFMT == S_IFREG, status.st_size >= 1 << 16 {
      size = Int(status.st_size)
      guard size <= limit else { throw JSONError(.tooLarge(bytes: size, limit: limit)) }
      let page = Int(sysconf(Int32(_SC_PAGESIZE)))
      let filePages = (size + page - 1) / page * page
      let length = page + filePages + page
      let anonymous = MAP_PRIVATE | MAP_ANONYMOUS
      guard let region = mmap(nil, length, PROT_READ, anonymous, -1, 0), region != MAP_FAILED else {
        throw JSONError(.outOfMemory)
      }
      let fileFlags = MAP_PRIVATE | MAP_FIXED | (sequential ? 0 : Self.populate)
      guard mmap(region + page, size, PROT_READ, fileFlags, descriptor, 0) != MAP_FAILED else {
        let failure = Self.failure(path)
        munmap(region, length)
        throw failure
      }
      memory = .mapped(region, length: length)
      text = (region + page).assumingMemoryBound(to: UInt8.self)
    } else {
      let (block, read) = try Self.readAll(descriptor, path, limit: limit)
      memory = .heap(block)
      text = (block + Self.marginBefore).assumingMemoryBound(to: UInt8.self)
      size = read
    }
    (start, count, skipped) = Self.trimmingMark(text, size)
  }

  deinit {
    switch memory {
    case .heap(let block): free(block)
    case .mapped(let region, let length): munmap(region, length)
    }
  }

  /// Hands the pages before an offset back to the system; a later read of them maps them again.
  func release(before offset: Int) {
    guard case .mapped(let region, let length) = memory else { return }
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let bytes = min(length, UnsafeRawPointer(start) - UnsafeRawPointer(region) + offset) / page * page
    if bytes > page { madvise(region + page, bytes - page, MADV_DONTNEED) }
  }

  private static var populate: Int32 {
    #if os(Linux)
      MAP_POPULATE
    #else
      0
    #endif
  }

  private static func failure(_ path: String) -> JSONError {
    unreadable(path, String(cString: strerror(errno)))
  }

  private static func unreadable(_ path: String, _ cause: String) -> JSONError {
    JSONError(.unreadable((path == "-" ? "standard input" : path) + ": " + cause))
  }

  private static func readAll(
    _ descriptor: Int32, _ path: String, limit: Int
  ) throws(JSONError) -> (UnsafeMutableRawPointer, Int) {
    var capacity = 1 << 16
    var used = 0
    guard var block = malloc(marginBefore + capacity + marginAfter) else { throw JSONError(.outOfMemory) }
    memset(block, 0, marginBefore)
    while true {
      if used == capacity {
        capacity *= 2
        guard let larger = realloc(block, marginBefore + capacity + marginAfter) else {
          free(block)
          throw JSONError(.outOfMemory)
        }
        block = larger
      }
      let step = read(descriptor, block + marginBefore + used, capacity - used)
      if step < 0 && errno == EINTR { continue }
      guard step >= 0, used + step <= limit else {
        let failure = step < 0 ? Self.failure(path) : JSONError(.tooLarge(bytes: used + step, limit: limit))
        free(block)
        throw failure
      }
      if step == 0 { break }
      used += step
    }
    memset(block + marginBefore + used, 0, marginAfter)
    return (block, used)
  }

  private static func trimmingMark(
    _ text: UnsafePointer<UInt8>, _ count: Int
  ) -> (UnsafePointer<UInt8>, Int, Int) {
    let marked = count >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF
    return marked ? (text + 3, count - 3, 3) : (text, count, 0)
  }
}
