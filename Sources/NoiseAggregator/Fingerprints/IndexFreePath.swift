/// Paths of attributes with each index as `[*]`, so that a change of any element is the same change.
///
/// Works on the text form that `JSONPath` writes. Digits in brackets are an index; what stands in quotes is a name, also
/// when it looks like an index: `ingress[3].tags["a[0]"]` becomes `ingress[*].tags["a[0]"]`. Applying it again changes
/// nothing.
public enum IndexFreePath {
  /// The path with indexes as `[*]`.
  public static func text(of path: String) -> String {
    guard path.utf8.contains(UInt8(ascii: "[")) else { return path }
    var bytes: [UInt8] = []
    var path = path
    path.withUTF8 { append($0, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the path with indexes as `[*]`.
  static func append(_ path: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    guard path.contains(UInt8(ascii: "[")) else {
      bytes.append(contentsOf: path)
      return
    }
    // Whole runs are copied: byte by byte took a tenth of the time of recording a scan.
    var (position, run) = (0, 0)
    while position < path.count {
      let end = partEnd(path, from: position)
      if isIndex(path[position..<end]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: path[run..<position]))
        bytes.append(contentsOf: "[*]".utf8)
        run = end
      }
      position = end
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: path[run...]))
  }

  /// The end of what begins here: all of a bracket that holds digits or a quoted name, else one byte.
  private static func partEnd(_ path: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard path[start] == UInt8(ascii: "["), start + 1 < path.count else { return start + 1 }
    var end = start + 1
    if path[end] == UInt8(ascii: "\"") {
      end += 1
      while end < path.count, path[end] != UInt8(ascii: "\"") { end += path[end] == UInt8(ascii: "\\") ? 2 : 1 }
      return min(end + 1, path.count)
    }
    while end < path.count, isDigit(path[end]) { end += 1 }
    return end > start + 1 && end < path.count && path[end] == UInt8(ascii: "]") ? end + 1 : start + 1
  }

  private static func isIndex(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    part.count > 2 && isDigit(part[part.startIndex + 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
