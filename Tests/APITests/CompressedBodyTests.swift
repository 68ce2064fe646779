import DriftModels
import HTTPTypes
import Testing

@testable import Server

@Suite("Compressed bodies")
struct CompressedBodyTests {
  private static let plan = #"{"format_version": "1.2", "resource_changes": []}"#
  private static let body = Array(#"{"plan_json": \#(quoted(plan))}"#.utf8)
  private static let half = body.count / 2

  static let accepted: [(coding: String, body: [UInt8])] = [
    ("gzip", Deflated.gzip(body)), ("x-gzip", Deflated.gzip(body)), ("GZIP", Deflated.gzip(body)),
    ("deflate", Deflated.zlib(body)), ("identity", body), ("", body),
    // Files behind one another are one file.
    ("gzip", Deflated.gzip(Array(body.prefix(half))) + Deflated.gzip(Array(body.dropFirst(half)))),
    ("gzip", Deflated.gzip([]) + Deflated.gzip(body) + Deflated.gzip([])),
  ]

  @Test("are unpacked", arguments: accepted, Transport.allCases)
  func unpacks(_ accepted: (coding: String, body: [UInt8]), _ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await Self.send(accepted.body, accepted.coding, to: tenant)
      #expect(answer.status == 200, "\(answer.text)")
    }
  }

  private static let invalid = "400 invalid_content_encoding"
  private static let unsupported = "415 unsupported_media_type"

  static let refused: [(coding: String, body: [UInt8], verdict: String)] = [
    ("gzip", body, invalid), ("deflate", body, invalid), ("gzip", Deflated.zlib(body), invalid),
    ("deflate", Deflated.gzip(body), invalid), ("gzip", Array(Deflated.gzip(body).dropLast()), invalid),
    ("gzip", Array(Deflated.gzip(body).prefix(20)), invalid), ("gzip", [], invalid),
    ("gzip", Deflated.gzip([]), "400 invalid_json"), ("gzip", Deflated.gzip(body) + [0], invalid),
    ("deflate", Deflated.zlib(body) + Deflated.zlib(body), invalid), ("br", body, unsupported),
    ("gzip, gzip", Deflated.gzip(body), unsupported), ("zstd", body, unsupported),
  ]

  @Test("that are broken, or compressed in another way, are refused", arguments: refused)
  func refuses(_ coding: String, _ body: [UInt8], _ verdict: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await Self.send(body, coding, to: tenant)
      #expect(answer.verdict == verdict, "\(answer.text)")
      #expect((answer["Accept-Encoding"] == "gzip, deflate") == (answer.status == 415))
    }
  }

  @Test("count by what is in them, however small they are", arguments: ["gzip", "deflate"])
  func bombs(_ coding: String) async throws {
    try await TestServer.run(bodyLimits: BodyLimits(plan: 4 << 20)) { server in
      let tenant = try await Tenant.make(in: server)
      for (padding, status) in [(1 << 20, 200), (64 << 20, 413)] {
        let bytes = Self.body.dropLast(2) + [UInt8](repeating: 0x20, count: padding) + Self.body.suffix(2)
        let packed = coding == "gzip" ? Deflated.gzip(bytes) : Deflated.zlib(bytes)
        #expect(packed.count < 100_000)
        let answer = try await Self.send(packed, coding, to: tenant)
        #expect(answer.status == status)
        #expect(answer.text.contains("jq -c") == (status == 413))
      }
    }
  }

  @Test("count by how they come as well, however little is in them")
  func empty() async throws {
    try await TestServer.run(bodyLimits: BodyLimits(plan: 4_000)) { server in
      let tenant = try await Tenant.make(in: server)
      let member = Deflated.gzip([])
      let bytes = (0..<(5_000 / member.count)).flatMap { _ in member }
      #expect(bytes.count > 4_000)
      #expect(try await Self.send(bytes, "gzip", to: tenant).verdict == "413 payload_too_large")
    }
  }

  private static func send(_ body: [UInt8], _ coding: String, to tenant: Tenant) async throws -> Answer {
    var ask = Ask.post(tenant.path + "/analyze", key: tenant.key, "")
    ask.headers[.contentEncoding] = coding.isEmpty ? nil : coding
    ask.body = body
    return try await tenant.server.send(ask)
  }
}
