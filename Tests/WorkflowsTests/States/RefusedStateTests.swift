import DriftModels
import PlanParser
import Storage
import Testing

@testable import Workflows

@Suite("What is no state is refused by name")
struct RefusedStateTests {
  enum Kind: Sendable { case json, state }

  static let refused: [(text: String, kind: Kind, message: String)] = [
    ("", .json, "empty input"),
    ("not json", .json, "syntax"),
    (#"{"version": 4, "serial": 1"#, .json, "ends inside"),
    (String(repeating: "[", count: 300), .json, "too deep"),
    ("[]", .state, "not an object"),
    ("{}", .state, "not a state"),
    (#"{"version": 3, "serial": 1, "lineage": "a", "modules": []}"#, .state, "version 3"),
    (#"{"version": 5, "serial": 1, "lineage": "a", "resources": []}"#, .state, "version is 5"),
    (#"{"version": "4", "serial": 1, "resources": []}"#, .state, "version"),
    (#"{"version": 4, "serial": -1, "resources": []}"#, .state, "serial"),
    (#"{"version": 4, "serial": 1, "resources": {}}"#, .state, "wrong type: resources"),
    (#"{"version": 4, "serial": 1, "resources": [{"mode": "managed"}]}"#, .state, "missing key: resources[0]"),
    (#"{"format_version": "1.0", "values": {"root_module": {}}}"#, .state, "show -json"),
    (#"{"format_version": "1.2", "resource_changes": []}"#, .state, "plan given"),
    (#"{"encryption_version": "v0", "encrypted_data": "x", "meta": {}, "serial": 3}"#, .state, "encrypted state"),
    ("resource \"aws_vpc\" \"a\" {}", .state, "configuration text"),
  ]

  @Test("the error says what the text is instead", arguments: refused)
  func refuses(_ text: String, _ kind: Kind, _ message: String) async throws {
    try await Workshop.run { shop in
      let source = try await shop.addSource()
      await #expect { try await shop.upload(JSONSource(text), to: source, in: shop.scope) } throws: { error in
        guard "\(error)".contains(message) else { return false }
        switch (error, kind) {
        case (WorkflowError.invalidJSON, .json), (WorkflowError.invalidState, .state): return true
        default: return false
        }
      }
      #expect(try await shop.snapshots(of: source).isEmpty)
    }
  }

  @Test("a state over the limit is too large")
  func tooLarge() async throws {
    try await Workshop.run { shop in
      let source = try await shop.addSource()
      let text = States.text()
      let upload = shop.upload(sealing: shop.sealing, limits: StateLimits(bytes: text.utf8.count - 1))
      await #expect(
        throws: WorkflowError.tooLarge("bytes of state", count: text.utf8.count, limit: text.utf8.count - 1)
      ) {
        try await upload(JSONSource(text), to: source, in: shop.scope)
      }
    }
  }
}
