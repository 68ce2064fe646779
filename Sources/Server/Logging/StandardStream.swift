import Foundation

/// The process's output, written past any buffer so that a line is whole the moment it is there.
enum StandardStream {
  case output, error

  /// Writes one line; what the stream refuses is lost.
  func write(line: some Sequence<UInt8>) {
    let bytes = Array(line) + [UInt8(ascii: "\n")]
    let descriptor = self == .output ? STDOUT_FILENO : STDERR_FILENO
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
        let written = Foundation.write(descriptor, start, rest.count)
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { return }
        rest = rest.dropFirst(written)
      }
    }
  }

  /// Writes one line of text.
  func write(line: String) {
    write(line: line.utf8)
  }
}
