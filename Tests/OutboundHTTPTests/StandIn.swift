import NIOCore
import NIOHTTP1
import NIOPosix

/// A server on the loopback address that answers every request the same way.
struct StandIn: Sendable {
  let port: Int

  enum Behaviour: Sendable {
    case answer(status: Int, headers: [(String, String)] = [], body: String)
    /// A body of so many bytes, without its length said before.
    case stream(bytes: Int)
    /// Takes the request and says nothing.
    case silence
    /// Closes at once.
    case close
  }

  static func run(_ behaviour: Behaviour, _ body: @Sendable (StandIn) async throws -> Void) async throws {
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(Handler(behaviour))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    defer { channel.close(promise: nil) }
    try await body(StandIn(port: channel.localAddress?.port ?? 0))
  }

  private final class Handler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let behaviour: Behaviour

    init(_ behaviour: Behaviour) { self.behaviour = behaviour }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      guard case .end = unwrapInboundIn(data) else { return }
      switch behaviour {
      case .answer(let status, let headers, let body):
        var fields = HTTPHeaders(headers)
        fields.add(name: "content-length", value: "\(body.utf8.count)")
        send(HTTPResponseStatus(statusCode: status), fields, body, context)
      case .stream(let bytes):
        send(.ok, ["transfer-encoding": "chunked"], String(repeating: "x", count: bytes), context)
      case .silence: break
      case .close: context.close(promise: nil)
      }
    }

    private func send(
      _ status: HTTPResponseStatus, _ headers: HTTPHeaders, _ body: String, _ context: ChannelHandlerContext
    ) {
      context.write(
        wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: status, headers: headers))), promise: nil)
      context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: body)))), promise: nil)
      context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
  }
}
