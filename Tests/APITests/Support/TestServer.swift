import DriftModels
import Foundation
import Hummingbird
import Logging
import ServiceLifecycle
import Storage
import StorageSQLite
import Synchronization
import Testing
import Workflows

@testable import Server

/// How requests reach the server.
enum Transport: CaseIterable, Sendable {
  case inProcess, socket
}

/// The whole server on a database of its own.
struct TestServer: Sendable {
  let database: any Storage.Database
  let hasher: APIKeyHasher
  /// Who may sign in.
  let people: People
  let time: ManualTime
  let log: LogLines
  /// The port of the loopback address; 0 when there is none.
  let port: Int
  /// What goes on after its request has been answered.
  let background: BackgroundWork
  private let exchange: @Sendable (Ask) async throws -> Answer

  /// Runs `body` with a server, and takes it down afterwards.
  static func run(
    _ transport: Transport = .inProcess, limitsRates: Bool = false, bodyLimits: BodyLimits = BodyLimits(),
    registry: (any ProviderRegistry)? = nil, _ body: @Sendable (TestServer) async throws -> Void
  ) async throws {
    let database = try await SQLiteDatabase.temporary()
    let hasher = APIKeyHasher(current: .random())
    let time = ManualTime()
    let log = LogLines()
    let people = People(keys: Authenticator(database: database, hasher: hasher))
    let parts = ServerParts(
      database: database, hasher: hasher, callers: people, registry: registry,
      sealingKeys: SealingKeys(current: .random(), previous: nil),
      bodyLimits: bodyLimits, limitsRates: limitsRates, time: time)
    switch transport {
    case .inProcess:
      let client = InProcess(responder: parts.responder(), logger: log.logger)
      try await body(
        TestServer(
          database: database, hasher: hasher, people: people, time: time, log: log, port: 0,
          background: parts.background,
          exchange: { try await client.send($0) }))
    case .socket:
      try await listening(parts, log) { port in
        try await body(
          TestServer(
            database: database, hasher: hasher, people: people, time: time, log: log, port: port,
            background: parts.background,
            exchange: { try await RawConnection.send($0, port: port) }))
      }
    }
    try await database.close()
  }

  private static func listening(
    _ parts: ServerParts, _ log: LogLines, _ body: @Sendable (Int) async throws -> Void
  ) async throws {
    let (ports, announce) = AsyncStream.makeStream(of: Int.self)
    let application = parts.application(host: "127.0.0.1", port: 0, logger: log.logger) { announce.yield($0) }
    let group = ServiceGroup(configuration: ServiceGroupConfiguration(services: [application], logger: log.logger))
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      let port = try #require(await ports.first { _ in true })
      try await body(port)
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
    }
  }

  /// Sends a request; every answer has a request id and is as the OpenAPI document says.
  @discardableResult
  func send(_ ask: Ask, sourceLocation: SourceLocation = #_sourceLocation) async throws -> Answer {
    let answer = try await exchange(ask)
    let id = try #require(answer["X-Request-ID"], sourceLocation: sourceLocation)
    #expect(id.hasPrefix("req_") && id.utf8.count == 30, sourceLocation: sourceLocation)
    for violation in try Contract.violations(ask, answer) {
      Issue.record("\(ask.method) \(ask.path): \(violation)", sourceLocation: sourceLocation)
    }
    return answer
  }
}

/// What has been logged, one JSON text a line.
final class LogLines: Sendable {
  private let collected = Mutex<[[UInt8]]>([])

  var lines: [String] { collected.withLock { $0 }.map { String(decoding: $0, as: UTF8.self) } }

  var logger: Logger {
    Logger(label: "test") { _ in
      JSONLogHandler(level: .info, time: SystemTime()) { line in self.collected.withLock { $0.append(line) } }
    }
  }
}
