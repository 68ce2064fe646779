import DriftModels
import Testing

@testable import Server

@Suite("Pages of lists")
struct PagingTests {
  static let lists: [(path: String, standard: Int, most: Int)] = [
    ("/api-keys", 100, 500), ("/accounts", 100, 500), ("/resources", 100, 500), ("/state-sources", 100, 500),
    ("/scans", 50, 200),
  ]

  @Test("the limit has a default and is lowered to the most", arguments: lists)
  func limits(_ path: String, _ standard: Int, _ most: Int) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      for (query, limit, offset) in [
        ("", standard, 0), ("?limit=1", 1, 0), ("?limit=\(most)", most, 0), ("?limit=\(most + 1)", most, 0),
        ("?limit=99999999999999999999", most, 0), ("?offset=7", standard, 7), ("?limit=007", 7, 0),
      ] {
        let body = try await tenant.get(path + query).json()
        #expect(body["limit"]?.int == limit, "\(query)")
        #expect(body["offset"]?.int == offset, "\(query)")
      }
      #expect(try await tenant.get(path + "?offset=99999999999999999999").status == 200)
    }
  }

  @Test("what is no number, or too low a one, is refused", arguments: lists.map(\.path))
  func refuses(_ path: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      for query in [
        "limit=0", "limit=-1", "limit=", "limit=x", "limit=1.0", "limit=1e1", "limit=%2B1", "limit=%201", "offset=-1",
        "offset=", "offset=x", "limit=٣",
      ] {
        #expect(try await tenant.get("\(path)?\(query)").verdict == "400 validation_failed", "\(query)")
      }
    }
  }

  @Test("pages side by side give each entry once, and the total stays")
  func covers() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      for number in 0..<7 { _ = try await tenant.addAccount(number) }
      var names: [String?] = []
      for offset in stride(from: 0, to: 9, by: 3) {
        let body = try await tenant.get("/accounts?limit=3&offset=\(offset)").json()
        #expect(body["total"]?.int == 7)
        names += body["accounts"]?.elements?.map { $0["display_name"]?.string } ?? []
      }
      #expect(names == (0..<7).map { "Account \($0)" })
    }
  }
}
