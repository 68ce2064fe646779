import DriftModels

/// An attribute as `ignore_changes` takes it: names, and keys of maps in quotes, up to the first index.
///
/// `ignore_changes` knows no `[*]`, and elements of sets have no index, so all of a list or block set is ignored.
enum IgnoreTarget {
  /// The argument that the path is, or is an element of; nil for what stands inside of blocks and maps.
  static func argument(of path: String) -> String? {
    guard let target = text(of: path), HCLName.isIdentifier(target) else { return nil }
    return path.dropFirst(target.count).allSatisfy { "[*]".contains($0) } ? target : nil
  }

  /// Nil when the path does not begin with a name.
  static func text(of path: String) -> String? {
    let bytes = Array(path.utf8)
    var result = ""
    var position = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "[") {
        guard !result.isEmpty, let (key, end) = quotedKey(bytes, from: position) else { break }
        result += InstanceKey.string(key).description
        position = end
      } else {
        let start = bytes[position] == UInt8(ascii: ".") ? position + 1 : position
        let end = bytes[start...].firstIndex { !HCLName.isNameByte($0) } ?? bytes.count
        let name = String(decoding: bytes[start..<end], as: UTF8.self)
        guard HCLName.isIdentifier(name), start > position || position == 0 else { return nil }
        result += result.isEmpty ? name : "." + name
        position = end
      }
    }
    return result.isEmpty ? nil : result
  }

  /// The key of `["…"]` and where the bracket ends; nil for an index and for what is not closed.
  private static func quotedKey(_ bytes: [UInt8], from start: Int) -> (key: String, end: Int)? {
    guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "\"") else { return nil }
    var key: [UInt8] = []
    var position = start + 2
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      guard bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count else {
        key.append(bytes[position])
        position += 1
        continue
      }
      key.append(unescaped(bytes[position + 1]))
      position += 2
    }
    guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "]") else { return nil }
    return (String(decoding: key, as: UTF8.self), position + 2)
  }

  private static func unescaped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: byte
    }
  }
}
