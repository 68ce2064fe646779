import DriftModels
import HTTPTypes
import Hummingbird
import Storage
import Testing

@testable import Server

@Suite("From the catalogue to a policy")
struct PolicyWalkTests {
  @Test("an administrator makes the server say what the team cares about", arguments: Transport.allCases)
  func walk(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server, plan: .free)
      let admin = tenant.person(.admin)

      // What is there to begin with.
      let catalogue = try await server.send(.of(.get, "/api/v2/builtin-rules?provider=aws", token: admin.token)).json()
      let noise = try #require(catalogue["noise_rules"]?[0]?["id"]?.string)
      let flag = try #require(catalogue["risk_rules"]?["flags"]?[0]?["id"]?.string)
      #expect(try await admin.send(.get, "/policy").json()["version"]?.int == 0)

      // Each built-in rule that is listed can be switched off and on.
      for (id, kind) in [(noise, "noise"), (flag, "risk")] {
        let disabled = try await admin.send(
          .post, "/disabled-rules", #"{"builtin_rule_id":"\#(id)","rule_type":"\#(kind)","reason":"not ours"}"#)
        #expect(disabled.status == 201)
      }
      let exceptions = try await admin.send(.get, "/disabled-rules").json()["rules"]
      #expect(Set(exceptions?.elements?.compactMap { $0["builtin_rule_id"]?.string } ?? []) == [noise, flag])
      let exception = try #require(exceptions?[0]?["id"]?.string)
      #expect(try await admin.send(.delete, "/disabled-rules/\(exception)").status == 204)

      // A rule of one's own, and a policy that grades what it raises.
      let rule = try await admin.send(.post, "/custom-rules", CustomRuleTests.rule("sizes", CustomRuleTests.risk()))
      let ruleID = try #require(try rule.json()["id"]?.string)
      let raised = try #require(try rule.json()["config"]?["flag_id"]?.string)
      let policy = #"{"rules":[{"id":"own","flag_pattern":"\#(raised)","severity":"low"}],"version":0}"#
      #expect(try await admin.send(.put, "/policy", policy).json()["version"]?.int == 1)

      // What is read can be sent back as it is.
      let read = try await admin.send(.get, "/policy")
      #expect(try await admin.send(.put, "/policy", read.text).json()["version"]?.int == 2)
      #expect(try await admin.send(.put, "/policy", read.text).verdict == "409 version_conflict")

      // Noise is put aside by a member, and seen by a viewer.
      let settings = #"{"recurrence_threshold":2,"window_days":30}"#
      #expect(try await admin.send(.put, "/plan-noise/settings", settings).status == 200)
      let member = tenant.person(.member, name: "bob@example.org")
      let aside = try await member.send(.post, "/plan-noise/suppress", PlanNoiseTests.wish())
      let viewer = tenant.person(.viewer, name: "eve@example.org")
      let seen = try await viewer.send(.get, "/plan-noise/suppressions")
      #expect(seen.body == aside.body)
      #expect(try seen.json()["suppressions"]?[0]?["created_by"]?.string == "bob@example.org")
      let suppression = try #require(try seen.json()["suppressions"]?[0]?["id"]?.string)
      let path = "/plan-noise/suppressions/\(suppression)"
      #expect(try await viewer.send(.delete, path).verdict == "403 insufficient_role")
      #expect(try await member.send(.delete, path).status == 204)

      // The rule is switched off before it goes.
      #expect(try await admin.send(.patch, "/custom-rules/\(ruleID)", #"{"enabled":false}"#).status == 204)
      #expect(try await viewer.send(.get, "/custom-rules").json()["rules"]?[0]?["enabled"]?.bool == false)
      #expect(try await admin.send(.delete, "/custom-rules/\(ruleID)").status == 204)
    }
  }
}
