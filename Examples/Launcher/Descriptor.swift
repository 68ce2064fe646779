#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file of the system.
struct Descriptor {
  static let output = Descriptor(number: STDOUT_FILENO)
  static let errors = Descriptor(number: STDERR_FILENO)

  let number: Int32

  /// Whether somebody may be looking.
  var isTerminal: Bool { isatty(number) == 1 }

  /// Writes all bytes.
  /// - Throws: ``OutputError`` when the system takes no more.
  func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    var rest = bytes
    while !rest.isEmpty {
      let written = systemWrite(rest)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw OutputError(code: errno) }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
    }
  }

  private func systemWrite(_ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(number, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(number, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(number, bytes.baseAddress, bytes.count)
    #endif
  }
}

/// Standard output, or a file, refused what a program has to say.
public struct OutputError: Error, CustomStringConvertible {
  let code: Int32
  let place: String

  init(code: Int32, place: String = "standard output") {
    self.code = code
    self.place = place
  }

  /// One line with the system's reason.
  public var description: String { "cannot write to \(place): \(String(cString: strerror(code)))" }
}
