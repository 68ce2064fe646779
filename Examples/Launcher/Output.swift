#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a program was asked for, on standard output or in a file.
public enum Output {
  /// Whether somebody may be reading it as it comes.
  public static var isOnTerminal: Bool { Descriptor.output.isTerminal }

  /// Writes bytes, past any buffer.
  /// - Throws: ``OutputError`` when standard output takes no more, as on a full disk.
  public static func write(_ bytes: [UInt8]) throws(OutputError) {
    let outcome: Result<Void, OutputError> = bytes.withUnsafeBytes { bytes in
      Result { () throws(OutputError) in try Descriptor.output.write(bytes) }
    }
    try outcome.get()
  }

  /// Writes a file that is there as a whole or, when that fails, as it was.
  /// - Throws: ``OutputError`` with the system's reason.
  public static func replace(file: String, with bytes: [UInt8]) throws(OutputError) {
    let draft = file + ".part"
    let number = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard number >= 0 else { throw OutputError(code: errno, place: file) }
    let outcome: Result<Void, OutputError> = bytes.withUnsafeBytes { bytes in
      Result { () throws(OutputError) in try Descriptor(number: number).write(bytes) }
    }
    let isClosed = close(number) == 0
    do throws(OutputError) {
      try outcome.get()
      guard isClosed, rename(draft, file) == 0 else { throw OutputError(code: errno) }
    } catch {
      unlink(draft)
      throw OutputError(code: error.code, place: file)
    }
  }
}
