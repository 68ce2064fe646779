import DriftModels
import HTTPTypes
import Hummingbird

/// What an operation answers.
struct Reply: Sendable {
  let status: HTTPResponse.Status
  let headers: HTTPFields
  let body: [UInt8]

  /// A JSON object; `write` writes its members.
  static func json(
    _ status: HTTPResponse.Status = .ok, headers: HTTPFields = [:], _ write: (inout JSONWriter) -> Void
  ) -> Reply {
    var writer = JSONWriter()
    writer.object(write)
    return json(status, headers: headers, bytes: writer.bytes)
  }

  /// Bytes that are a JSON text already.
  static func json(_ status: HTTPResponse.Status = .ok, headers: HTTPFields = [:], bytes: [UInt8]) -> Reply {
    var headers = headers
    headers[.contentType] = "application/json"
    return Reply(status: status, headers: headers, body: bytes)
  }

  /// Plain text in UTF-8.
  static func text(_ text: String) -> Reply {
    Reply(status: .ok, headers: [.contentType: "text/plain; charset=utf-8"], body: Array(text.utf8))
  }

  /// Success without a body.
  static let noContent = Reply(status: .noContent, headers: [:], body: [])

  /// The reply as the framework sends it.
  var response: Response {
    status == .noContent
      ? Response(status: status, headers: headers)
      : Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
  }
}
