/// A pattern over types or index-free paths: `*` stands for any text without a dot, `**` for any text.
///
/// A key in quotes is a step of its own: `tags.*` fits `tags["a.b"]`.
struct NoiseGlob: Hashable, Sendable {
  private enum Piece: Hashable, Sendable {
    case byte(UInt8)
    case withinStep
    case anything
  }

  /// Longer texts fit nothing: that keeps the cost low, which grows with the square of the length at worst.
  static let longestText = 4_096

  private let pieces: [Piece]
  /// What the text must end in, for a cheap look before the long one.
  private let ending: [UInt8]
  /// The name that the last step must have, nil when it may be several.
  let lastName: [UInt8]?

  init(_ text: String) {
    let bytes = GlobSubject.bytes(of: text)
    let star = UInt8(ascii: "*")
    var pieces: [Piece] = []
    var position = 0
    while position < bytes.count {
      let isDouble = bytes[position...].starts(with: [star, star])
      pieces.append(isDouble ? .anything : bytes[position] == star ? .withinStep : .byte(bytes[position]))
      position += isDouble ? 2 : 1
    }
    self.pieces = pieces
    ending = Array(bytes[(bytes.lastIndex(of: star).map { $0 + 1 } ?? 0)...])
    let last = GlobSubject.lastName(of: bytes)
    lastName = last.contains(star) ? nil : Array(last)
  }

  /// Whether all of a text fits, which ``GlobSubject`` has prepared.
  func matches(_ text: [UInt8]) -> Bool {
    guard text.count <= Self.longestText, text.count >= ending.count, text.suffix(ending.count).elementsEqual(ending)
    else { return false }
    var (piece, position) = (0, 0)
    // Where the last star of either kind stood and how far it has reached. Earlier ones need not be tried again: what
    // lies between can be taken by the last star just as well.
    var narrow: (piece: Int, position: Int)?
    var wide: (piece: Int, position: Int)?
    while position < text.count || piece < pieces.count {
      if piece < pieces.count {
        switch pieces[piece] {
        case .byte(let byte) where position < text.count && text[position] == byte:
          (piece, position) = (piece + 1, position + 1)
          continue
        case .withinStep:
          piece += 1
          narrow = (piece, position)
          continue
        case .anything:
          piece += 1
          (wide, narrow) = ((piece, position), nil)
          continue
        case .byte: break
        }
      }
      if let last = narrow, last.position < text.count, text[last.position] != UInt8(ascii: ".") {
        narrow = (last.piece, last.position + 1)
        (piece, position) = (last.piece, last.position + 1)
      } else if let last = wide, last.position < text.count {
        (wide, narrow) = ((last.piece, last.position + 1), nil)
        (piece, position) = (last.piece, last.position + 1)
      } else {
        return false
      }
    }
    return true
  }
}

/// Prepares paths for globs.
enum GlobSubject {
  /// Stands for a dot inside quotes; no text in UTF-8 has this byte.
  private static let hiddenDot: UInt8 = 0xFF

  /// The bytes of a path with a dot before each key in quotes, and other bytes for the dots inside them.
  static func bytes(of path: String) -> [UInt8] {
    let bytes = Array(path.utf8)
    guard bytes.contains(UInt8(ascii: "\"")) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    var isQuoted = false
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if !isQuoted, byte == UInt8(ascii: "["), bytes[(position + 1)...].first == UInt8(ascii: "\""), !result.isEmpty {
        result.append(UInt8(ascii: "."))
      }
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      result.append(isQuoted && byte == UInt8(ascii: ".") ? hiddenDot : byte)
      if isQuoted, byte == UInt8(ascii: "\\"), position + 1 < bytes.count {
        position += 1
        result.append(bytes[position])
      }
      position += 1
    }
    return result
  }

  /// The last step without the indexes behind it.
  static func lastName(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    var last = bytes[(bytes.lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? 0)...]
    while last.suffix(3).elementsEqual("[*]".utf8) { last.removeLast(3) }
    return last
  }
}
