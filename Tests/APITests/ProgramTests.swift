import DriftModels
import Foundation
import HTTPTypes
import Hummingbird
import Testing

@testable import Server

@Suite("The program driftwise", .enabled(if: Program.path != nil))
struct ProgramTests {
  @Test("serve tells its port in one line of JSON, answers, and ends well on SIGTERM")
  func serve() async throws {
    try await withTemporaryDirectory { directory in
      let program = try Program(["serve", "--database", "sqlite://\(directory)/a/b.db", "--port", "0"])
      let line = try program.startLine()
      #expect(line["event"]?.string == "listening")
      #expect(line["host"]?.string == "127.0.0.1")
      #expect(line.members?.map { $0.key.description } == ["event", "host", "port"])
      let port = try #require(line["port"]?.int)
      #expect(try await RawConnection.send(.get("/readyz"), port: port).status == 200)
      program.terminate()
      let end = program.wait()
      #expect(end.status == 0)
      #expect(end.output == "")
      for line in end.errors.split(separator: "\n") { #expect(throws: Never.self) { try JSONDocument(String(line)) } }
    }
  }

  @Test("a request that has begun is answered after SIGTERM, and connections end with it")
  func finishesRequests() async throws {
    try await withTemporaryDirectory { directory in
      let program = try Program(["quickstart", "--dir", directory, "--port", "0"])
      let line = try program.startLine()
      let port = try #require(line["port"]?.int)
      let key = try #require(line["api_key"]?.string)
      let org = try #require(line["org_id"]?.string)
      let idle = try RawConnection(port: port)
      try await idle.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(try await idle.answer().status == 200)
      let connection = try RawConnection(port: port)
      try await connection.send(
        """
        POST /api/v2/orgs/\(org)/api-keys HTTP/1.1\r\nHost: localhost\r\nX-API-Key: \(key)\r\n\
        Content-Type: application/json\r\nContent-Length: 12\r\nExpect: 100-continue\r\n\r\n{"name":
        """)
      #expect(try await connection.answer().status == 100)
      program.terminate()
      #expect(try await idle.isClosed(), "nothing is asked on it")
      try await connection.send(#""n"}"#)
      #expect(try await connection.answer().status == 201)
      #expect(try await connection.isClosed())
      #expect(program.wait().status == 0)
    }
  }

  @Test("a second quickstart on the same directory prints the same key, and it works")
  func quickstart() async throws {
    try await withTemporaryDirectory { directory in
      var starts: [[String?]] = []
      for _ in 0..<2 {
        let program = try Program(["quickstart", "--dir", directory, "--port", "0"])
        let line = try program.startLine()
        let key = try #require(line["api_key"]?.string)
        let org = try #require(line["org_id"]?.string)
        let port = try #require(line["port"]?.int)
        starts.append([key, org])
        let answer = try await RawConnection.send(.get("/api/v2/orgs/\(org)", key: key), port: port)
        #expect(answer.status == 200)
        program.terminate()
        let end = program.wait()
        #expect(end.status == 0)
        #expect(
          end.output.contains("curl -s -H 'X-API-Key: \(key)' http://127.0.0.1:\(port)/api/v2/orgs/\(org)/posture"))
      }
      #expect(starts[0] == starts[1])
      let permissions = try FileManager.default.contentsOfDirectory(atPath: directory).map { name in
        try FileManager.default.attributesOfItem(atPath: "\(directory)/\(name)")[.posixPermissions] as? Int
      }
      #expect(permissions.allSatisfy { $0 == 0o600 })
    }
  }

  @Test("a key file that does not fit the database is replaced")
  func replacesKey() throws {
    try inTemporaryDirectory { directory in
      let stale = APIKeyText.random().revealed
      try stale.write(toFile: directory + "/demo-key", atomically: true, encoding: .utf8)
      let program = try Program(["quickstart", "--dir", directory, "--port", "0"])
      let key = try #require(try program.startLine()["api_key"]?.string)
      program.terminate()
      _ = program.wait()
      #expect(key != stale)
      #expect(try String(contentsOfFile: directory + "/demo-key", encoding: .utf8) == key + "\n")
    }
  }

  @Test("migrate makes the database and says so")
  func migrate() throws {
    try inTemporaryDirectory { directory in
      for _ in 0..<2 {
        let end = try Program(["migrate", "--database", "sqlite://\(directory)/x.db"]).wait()
        #expect(end.status == 0)
        #expect(end.output == "{\"event\":\"migrated\"}\n")
      }
      #expect(FileManager.default.fileExists(atPath: directory + "/x.db"))
    }
  }

  @Test("openapi prints the document that is served")
  func openAPI() throws {
    let end = try Program(["openapi"]).wait()
    #expect(end.status == 0)
    #expect(Array(end.output.utf8) == OpenAPIDocument.current.bytes + [UInt8(ascii: "\n")])
  }

  @Test(
    "what can't be started ends with a message and not with zero",
    arguments: [
      (["serve", "--database", "postgres://h/d"], "PostgreSQL is not available"),
      (["serve", "--port", "x"], "--port (DRIFTWISE_PORT): expected a whole number"),
      (["serve", "--config", "/nowhere.json"], "/nowhere.json: cannot read"),
      (["serve", "--database", "sqlite:///dev/null/x/y.db"], "/dev/null/x: the directory can't be made"),
      (["serve", "--nothing"], "Unknown option"),
      (["nothing"], "Unexpected argument"),
    ])
  func refuses(_ arguments: [String], _ message: String) throws {
    let end = try Program(arguments).wait()
    #expect(end.status != 0)
    #expect(end.errors.contains(message), "\(end.errors)")
    #expect(end.output == "")
  }

  @Test("a port in use is told")
  func portInUse() async throws {
    try await TestServer.run(.socket) { server in
      try inTemporaryDirectory { directory in
        let end = try Program(["serve", "--database", "sqlite://\(directory)/x.db", "--port", "\(server.port)"]).wait()
        #expect(end.status != 0)
        #expect(end.errors.contains("in use"), "\(end.errors)")
        #expect(end.output == "")
      }
    }
  }
}
