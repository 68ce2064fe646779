import DriftModels
import HTTPTypes
import Hummingbird
import NIOCore

/// The body of a request, not read yet. Limits hold for what it is once unpacked.
struct Payload: Sendable {
  private let stream: RequestBody
  private let declaredLength: Int?
  private let coding: ContentCoding?
  /// The most bytes that are taken.
  private let limit: Int
  private let kind: BodyKind

  /// - Throws: `payloadTooLarge` when the declared length says so already, `unsupportedMediaType` for an unknown coding.
  init(_ request: Request, _ kind: BodyKind, limit: Int) throws(RequestFailure) {
    stream = request.body
    declaredLength = request.headers[.contentLength].flatMap(Int.init)
    self.limit = limit
    self.kind = kind
    coding = kind == .none ? nil : try ContentCoding.announced(by: request.headers)
    try check(declaredLength ?? 0)
  }

  /// How many bytes to make room for: what is compressed says nothing about that.
  private var expectedLength: Int { coding == nil ? declaredLength ?? 0 : 0 }

  /// Parses a body of moderate size.
  ///
  /// - Throws: `payloadTooLarge`, also for a length that was not declared; ``JSONError``.
  func document(depth: Int = 64) async throws -> JSONDocument {
    var parser = JSONParser(limits: JSONLimits(depth: depth, bytes: limit))
    return try parser.parse(try await source())
  }

  /// Collects the body in memory that a parser reads in place.
  func source() async throws -> JSONSource {
    var builder = try JSONSourceBuilder(expecting: expectedLength)
    var chunks = try BodyChunks(stream, coding, limit: limit, refusal: tooLarge)
    while let chunk = try await chunks.next() {
      try check(builder.count + chunk.readableBytes)
      try chunk.withUnsafeReadableBytes { try builder.append($0) }
    }
    return builder.finish()
  }

  /// Reads a body that carries a text inside one of its fields; the text is unescaped as it arrives.
  ///
  /// - Throws: `payloadTooLarge`, also for a length that was not declared; ``JSONError``.
  func embedded(_ field: String) async throws -> JSONEmbeddedReader {
    var reader = try JSONEmbeddedReader(key: field, expecting: expectedLength)
    var received = 0
    var chunks = try BodyChunks(stream, coding, limit: limit, refusal: tooLarge)
    while let chunk = try await chunks.next() {
      received += chunk.readableBytes
      try check(received)
      do {
        try chunk.withUnsafeReadableBytes { try reader.append($0) }
      } catch let error as JSONError {
        throw Self.embeddingFailure(error, field)
      }
    }
    return reader
  }

  /// What is around the text is small, unless the text was sent as something else than text.
  private static func embeddingFailure(_ error: JSONError, _ field: String) -> JSONError {
    guard case .tooLarge = error.reason else { return error }
    return JSONError(
      .wrongKind(expected: "all that is large as text in this field", found: "it elsewhere"), path: field)
  }

  private var tooLarge: RequestFailure { .payloadTooLarge(limit: limit, hint: kind.hint) }

  private func check(_ length: Int) throws(RequestFailure) {
    if length > limit { throw tooLarge }
  }
}

extension HTTPFields {
  /// Whether a body, if there is one, is JSON.
  ///
  /// RFC 6839 §3.1: types that end in `+json` are JSON too.
  var announceJSON: Bool {
    let type = (self[.contentType] ?? "").split(separator: ";").first ?? ""
    let essence = type.trimmingPrefix { $0 == " " }.prefix { $0 != " " }.lowercased()
    return essence == "application/json" || (essence.hasPrefix("application/") && essence.hasSuffix("+json"))
  }

  /// Whether a body follows, as far as the head tells.
  var announceBody: Bool {
    self[.transferEncoding] != nil || (self[.contentLength].flatMap(Int.init) ?? 0) > 0
  }
}
