import Foundation
import Storage

/// The database's file on disk.
enum DatabaseFile {
  /// Makes an empty file that only its owner may read, unless there is one.
  ///
  /// It holds states and keys. The engine gives its side files (`-wal`, `-shm`) the permissions of the main file, so
  /// the main file has to have them before the engine sees it.
  static func ensureExists(path: String) throws(StorageError) {
    let descriptor = Foundation.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      Foundation.close(descriptor)
      return
    }
    let code = errno
    guard code == EEXIST else {
      throw .unavailable(reason: "can't create the database file: \(String(cString: strerror(code)))")
    }
  }
}
