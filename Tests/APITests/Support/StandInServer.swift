import HTTPTypes
import Hummingbird
import Logging
import ServiceLifecycle

/// Another server on the loopback address, which answers paths as a test says.
enum StandInServer {
  static func run(
    _ answer: @escaping @Sendable (String) -> (status: Int, body: String),
    body: @Sendable (Int) async throws -> Void
  ) async throws {
    let (ports, announce) = AsyncStream.makeStream(of: Int.self)
    let router = Router()
    router.get("**") { request, _ in
      let (status, text) = answer(request.uri.path)
      return Response(
        status: .init(code: status), headers: [.contentType: "application/json"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
    let logger = Logger(label: "stand-in") { _ in SwiftLogNoOpLogHandler() }
    let application = Application(
      router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { announce.yield($0.localAddress?.port ?? 0) }, logger: logger)
    let group = ServiceGroup(configuration: ServiceGroupConfiguration(services: [application], logger: logger))
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      for await port in ports {
        try await body(port)
        break
      }
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
    }
  }
}
