import Foundation

/// A file that only its owner may read.
enum PrivateFile {
  /// Makes the file with this content, whole or not at all, unless there is one already.
  static func create(_ path: String, _ content: [UInt8]) throws(SettingError) {
    let draft = "\(path).\(UUID().uuidString)"
    let descriptor = Foundation.open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    defer { unlink(draft) }
    let written = content.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
    Foundation.close(descriptor)
    guard written == content.count else { throw failure(path) }
    // A link appears with its content, and does not replace a file that another process has just made.
    guard link(draft, path) == 0 || errno == EEXIST else { throw failure(path) }
  }

  private static func failure(_ path: String) -> SettingError {
    .file(path: path, problem: "can't be made: \(String(cString: strerror(errno)))")
  }
}
