import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Synchronization

@testable import Server

/// Sends requests to the responder without a connection.
struct InProcess: Sendable {
  let responder: RouterResponder<APIContext>
  let logger: Logger
  var address = "192.0.2.1"

  func send(_ ask: Ask) async throws -> Answer {
    let head = HTTPRequest(
      method: ask.method, scheme: "http", authority: "localhost", path: ask.path, headerFields: ask.fields)
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: ask.body ?? [])))
    let response = try await responder.respond(
      to: request, context: APIContext(source: LoggerSource(logger: logger), remoteAddress: address))
    let collector = Collector()
    try await response.body.write(collector)
    return Answer(status: response.status.code, headers: response.headers, body: collector.bytes)
  }

  private struct LoggerSource: RequestContextSource {
    let logger: Logger
  }

  private final class Collector: ResponseBodyWriter {
    private let collected = Mutex<[UInt8]>([])

    var bytes: [UInt8] { collected.withLock { $0 } }

    func write(_ buffer: ByteBuffer) {
      collected.withLock { $0 += buffer.readableBytesView }
    }

    func finish(_ trailingHeaders: HTTPFields?) {}
  }
}
