#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes that a fingerprint is the digest of.
///
/// For names without a line feed they are `v1`, resource type, index-free path and action, joined by line feeds: exactly
/// three line feeds, so the parts can be told from the whole. A type or path that holds a line feed would break that,
/// and no provider has one; the bytes then begin with the lengths of both, `v1:TYPE:PATH`, instead of `v1` alone. As
/// the third byte tells the forms apart and each can be taken apart in one way only, different triples always have
/// different bytes.
enum FingerprintInput {
  private static let lineFeed = UInt8(ascii: "\n")
  private static let plainHeader = Array("\(NoiseFingerprint.version)\n".utf8)

  /// Replaces `bytes` by those of the triple.
  static func write(
    type: UnsafeBufferPointer<UInt8>, attribute: UnsafeBufferPointer<UInt8>, action: NoiseAction,
    to bytes: inout [UInt8]
  ) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: plainHeader)
    appendParts(type, attribute, action, to: &bytes)
    guard holdsLineFeed(type) || holdsLineFeed(attribute) else { return }
    let pathLength = bytes.count - plainHeader.count - type.count - 2 - action.rawValue.utf8.count
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: "\(NoiseFingerprint.version):\(type.count):\(pathLength)\n".utf8)
    appendParts(type, attribute, action, to: &bytes)
  }

  /// Replaces `bytes` by those of the triple.
  static func write(type: String, attribute: String, action: NoiseAction, to bytes: inout [UInt8]) {
    var (type, attribute) = (type, attribute)
    type.withUTF8 { type in attribute.withUTF8 { write(type: type, attribute: $0, action: action, to: &bytes) } }
  }

  /// The triple that the bytes were made of.
  static func parts(of bytes: UnsafeBufferPointer<UInt8>) -> (type: String, attribute: String, action: NoiseAction)? {
    guard let header = bytes.firstIndex(of: lineFeed), let last = bytes.lastIndex(of: lineFeed), last > header,
      let action = NoiseAction(rawValue: String(decoding: bytes[(last + 1)...], as: UTF8.self))
    else { return nil }
    let body = bytes[(header + 1)..<last]
    guard
      let split = header == plainHeader.count - 1
        ? body.firstIndex(of: lineFeed) : typeEnd(bytes[plainHeader.count..<header], from: header + 1)
    else { return nil }
    return (
      String(decoding: bytes[(header + 1)..<split], as: UTF8.self),
      String(decoding: bytes[(split + 1)..<last], as: UTF8.self), action
    )
  }

  private static func typeEnd(_ lengths: Slice<UnsafeBufferPointer<UInt8>>, from start: Int) -> Int? {
    Int(String(decoding: lengths.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)).map { start + $0 }
  }

  private static func appendParts(
    _ type: UnsafeBufferPointer<UInt8>, _ attribute: UnsafeBufferPointer<UInt8>, _ action: NoiseAction,
    to bytes: inout [UInt8]
  ) {
    bytes.append(contentsOf: type)
    bytes.append(lineFeed)
    IndexFreePath.append(attribute, to: &bytes)
    bytes.append(lineFeed)
    bytes.append(contentsOf: action.rawValue.utf8)
  }

  private static func holdsLineFeed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.baseAddress else { return false }
    return memchr(start, Int32(lineFeed), text.count) != nil
  }
}
