import DriftModels
import HTTPTypes
import Hummingbird

/// What an operation answers.
struct Reply: Sendable {
  let status: HTTPResponse.Status
  let headers: HTTPFields
  /// What is sent, piece after piece.
  let parts: [ArraySlice<UInt8>]
  /// What is sent while it is made, in place of ``parts``.
  private(set) var events: Events?

  /// Sends events and returns after the last.
  typealias Events = @Sendable (inout EventStream) async throws -> Void

  /// A JSON object; `write` writes its members.
  static func json(
    _ status: HTTPResponse.Status = .ok, headers: HTTPFields = [:], _ write: (inout JSONWriter) -> Void
  ) -> Reply {
    var writer = JSONWriter()
    writer.object(write)
    return json(status, headers: headers, bytes: writer.bytes)
  }

  /// All entries under `name`, for lists that come whole.
  static func list<Entry>(
    _ name: String, _ entries: some Sequence<Entry>, status: HTTPResponse.Status = .ok,
    _ write: (inout JSONWriter, Entry) -> Void
  ) -> Reply {
    json(status) { body in
      body.key(name)
      body.array { list in
        for entry in entries { list.object { write(&$0, entry) } }
      }
    }
  }

  /// Bytes that are a JSON text already.
  static func json(_ status: HTTPResponse.Status = .ok, headers: HTTPFields = [:], bytes: [UInt8]) -> Reply {
    json(status, headers: headers, parts: [bytes[...]])
  }

  /// Pieces that are a JSON text together.
  static func json(
    _ status: HTTPResponse.Status = .ok, headers: HTTPFields = [:], parts: [ArraySlice<UInt8>]
  ) -> Reply {
    var headers = headers
    headers[.contentType] = "application/json"
    return Reply(status: status, headers: headers, parts: parts)
  }

  /// Plain text in UTF-8.
  static func text(_ text: String) -> Reply {
    Reply(status: .ok, headers: [.contentType: "text/plain; charset=utf-8"], parts: [Array(text.utf8)[...]])
  }

  /// Events, sent as they happen.
  static func events(_ produce: @escaping Events) -> Reply {
    Reply(status: .ok, headers: [.contentType: "text/event-stream"], parts: [], events: produce)
  }

  /// Success without a body.
  static let noContent = Reply(status: .noContent, headers: [:], parts: [])

  /// The reply as the framework sends it.
  var response: Response {
    guard status != .noContent else { return Response(status: status, headers: headers) }
    if let events { return Response(status: status, headers: headers, body: Self.body(events)) }
    let length = parts.reduce(0) { $0 + $1.count }
    if length <= Self.chunkSize {
      return Response(
        status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: parts.joined())))
    }
    // In chunks, since the framework copies what it is given: so it never holds a large answer a second time.
    return Response(
      status: status, headers: headers,
      body: ResponseBody(contentLength: length) { [parts] writer in
        for part in parts {
          for start in stride(from: part.startIndex, to: part.endIndex, by: Self.chunkSize) {
            let chunk = part[start..<min(part.endIndex, start + Self.chunkSize)]
            try await writer.write(ByteBuffer(bytes: chunk))
          }
        }
        try await writer.finish(nil)
      })
  }

  private static let chunkSize = 1 << 18

  private static func body(_ events: @escaping Events) -> ResponseBody {
    ResponseBody { writer in
      var stream = EventStream(writer)
      try await events(&stream)
      writer = stream.writer
      try await writer.finish(nil)
    }
  }
}
