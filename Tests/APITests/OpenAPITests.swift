import DriftModels
import Foundation
import HTTPTypes
import Testing
import TestingTools

@testable import Server

@Suite("The OpenAPI document")
struct OpenAPITests {
  @Test("it is served to everybody, as the command prints it", arguments: Transport.allCases)
  func served(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let answer = try await server.send(.get("/api/v2/openapi.json"))
      #expect(answer.status == 200)
      #expect(answer["Content-Type"] == "application/json")
      #expect(answer.body == OpenAPIDocument.current.bytes)
    }
  }

  @Test("it lists the operations that are served, each with its credentials")
  func operations() throws {
    let paths = try #require(try JSONDocument(OpenAPIDocument.current.bytes).root["paths"]?.members)
    var listed: [String: JSONView] = [:]
    for (path, item) in paths {
      for (method, operation) in item.members ?? .none {
        listed["\(method.description.uppercased()) \(path)"] = operation
      }
    }
    #expect(listed.count == APIOperation.allCases.count)
    for operation in APIOperation.allCases {
      let access = operation.access
      let entry = try #require(listed["\(access.method.rawValue) \(access.path)"])
      #expect(entry["operationId"]?.string == operation.rawValue)
      #expect((entry["security"]?.count == 0) == (access.requirement == nil))
      #expect((entry["requestBody"] != nil) == (access.body != .none))
    }
  }

  @Test("a validator that is not ours accepts it", .enabled(if: Peer.isInstalled))
  func valid() throws {
    #expect(try Peer.violations(OpenAPIDocument.current.bytes) == "")
  }

  @Test("the validator does refuse", .enabled(if: Peer.isInstalled))
  func refuses() throws {
    #expect(try Peer.violations(Array(#"{"openapi":"3.1.0","paths":{}}"#.utf8)) != "")
  }

  /// The validator in the repository's virtual environment.
  private enum Peer {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    static let interpreter = root.appending(path: ".venv/bin/python")
    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: interpreter.path) }

    static func violations(_ document: [UInt8]) throws -> String {
      let file = FileManager.default.temporaryDirectory.appending(path: "openapi-\(UUID().uuidString)")
      try Data(document).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      let process = Process()
      process.executableURL = interpreter
      process.arguments = [root.appending(path: "Tests/Peers/validate.py").path, "openapi", file.path]
      let output = Pipe()
      process.standardOutput = output
      process.standardError = output
      try Launch.run(process)
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      return process.terminationStatus == 0 ? "" : "exit \(process.terminationStatus): \(text)"
    }
  }
}
