import HTTPTypes

/// How the bytes of a body are compressed on their way (RFC 9110 §8.4).
enum ContentCoding: String, CaseIterable, Sendable {
  /// RFC 1952.
  case gzip
  /// RFC 1950: deflate inside of zlib's format.
  case deflate

  /// What a server that takes these says of itself.
  static let acceptable = allCases.map(\.rawValue).joined(separator: ", ")

  /// The coding that a head announces; nil for none.
  /// - Throws: `unsupportedMediaType` for a coding that is not known, and for several.
  static func announced(by headers: HTTPFields) throws(RequestFailure) -> ContentCoding? {
    guard let text = headers[.contentEncoding]?.lowercased() else { return nil }
    switch text.filter({ $0 != " " }) {
    case "", "identity": return nil
    case "gzip", "x-gzip": return .gzip
    case "deflate": return .deflate
    default: throw .unsupportedMediaType
    }
  }
}
