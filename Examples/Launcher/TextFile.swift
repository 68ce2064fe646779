#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A text file that could not be read, and why.
public struct TextFileError: Error, CustomStringConvertible {
  /// One line with the file's name.
  public let description: String
}

/// Small files of text that people write.
public enum TextFile {
  /// Most bytes that are read.
  public static let sizeLimit = 16 << 20

  /// The text; `-` reads standard input.
  /// - Throws: ``TextFileError`` when the system refuses the file, or it is too long or no UTF-8.
  public static func text(of path: String) throws(TextFileError) -> String {
    let name = path == "-" ? "standard input" : path
    guard let bytes = try bytes(of: path, name) else {
      throw TextFileError(description: "\(name): longer than \(sizeLimit >> 20) MiB")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TextFileError(description: "\(name): not a text in UTF-8")
    }
    return text
  }

  /// Whether there is something with this name.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// All bytes; nil when there are too many.
  private static func bytes(of path: String, _ name: String) throws(TextFileError) -> [UInt8]? {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw refused(name) }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= sizeLimit {
      let count = read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw refused(name) }
      guard count > 0 else { return bytes }
      bytes += part[..<count]
    }
    return nil
  }

  private static func refused(_ name: String) -> TextFileError {
    TextFileError(description: "cannot read: \(name): \(String(cString: strerror(errno)))")
  }
}
