import PlanParser
import Testing

/// How lists of actions are classified and counted.
@Suite struct PlanActionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let actions: String
    let action: PlanAction
    let count: @Sendable (PlanCounts) -> Int
    var destroys = false
    var testDescription: String { actions }
  }

  static let cases: [Case] = [
    Case(actions: #"["no-op"]"#, action: .noOp, count: \.noOp),
    Case(actions: #"["create"]"#, action: .create, count: \.create),
    Case(actions: #"["read"]"#, action: .read, count: \.read),
    Case(actions: #"["update"]"#, action: .update, count: \.update),
    Case(actions: #"["delete"]"#, action: .delete, count: \.delete, destroys: true),
    Case(actions: #"["delete","create"]"#, action: .replace(.deleteFirst), count: \.replace, destroys: true),
    Case(actions: #"["create","delete"]"#, action: .replace(.createFirst), count: \.replace, destroys: true),
    Case(actions: #"["forget"]"#, action: .forget, count: \.forget),
    Case(actions: #"["create","forget"]"#, action: .replaceByForgetting, count: \.forget),
    Case(actions: #"["forget","create"]"#, action: .replaceByForgetting, count: \.forget),
    Case(actions: #"["delete","update","create"]"#, action: .replace(.deleteFirst), count: \.replace, destroys: true),
    Case(actions: #"["update","delete"]"#, action: .unknown, count: \.unknown, destroys: true),
    Case(actions: #"["create","create"]"#, action: .unknown, count: \.unknown),
    Case(actions: #"["teleport"]"#, action: .unknown, count: \.unknown),
    Case(actions: #"["Create"]"#, action: .unknown, count: \.unknown),
    Case(actions: #"["cr\u0065ate"]"#, action: .create, count: \.create),
    Case(actions: "[]", action: .malformed, count: \.malformed),
    Case(actions: "null", action: .malformed, count: \.malformed),
  ]

  @Test("a list of actions belongs to one class", arguments: cases)
  func action(_ test: Case) throws {
    let plan = try Sample.plan(
      #""resource_changes":[{"address":"a.b","change":{"actions":\#(test.actions)}}]"#)
    let change = try #require(plan.resourceChanges.first { _ in true })
    #expect(change.action == test.action && change.destroys == test.destroys)
    #expect(plan.counts.total == 1 && test.count(plan.counts) == 1)
    #expect(plan.counts.hasChanges == (test.action != .noOp))
  }

  @Test("actions are kept as written")
  func written() throws {
    let change = try Sample.change(#""actions":["forget","teleport"]"#)
    #expect(change.actions == ["forget", "teleport"] && change.action == .forget)
  }

  @Test("each action has the word of reports")
  func names() {
    let words: [(PlanAction, String)] = [
      (.noOp, "no-op"), (.create, "create"), (.read, "read"), (.update, "update"), (.delete, "delete"),
      (.replace(.deleteFirst), "replace"), (.replace(.createFirst), "replace"), (.forget, "forget"),
      (.replaceByForgetting, "forget"), (.unknown, "unknown"), (.malformed, "unknown"),
    ]
    for (action, word) in words { #expect(action.name == word) }
  }

  @Test("counts of plans add up")
  func sum() throws {
    let lists = Self.cases.map {
      #"{"address":"a.b","previous_address":"a.c","change":{"actions":\#($0.actions),"importing":{}}}"#
    }
    let one = try Sample.plan(#""resource_changes":[\#(lists.joined(separator: ","))]"#).counts
    #expect(one.total == Self.cases.count && one.importing == one.total && one.move == one.total)
    let both = one + one
    #expect(both.total == 2 * one.total && both.importing == 2 * one.importing && both.move == 2 * one.move)
    for test in Self.cases { #expect(test.count(both) == 2 * test.count(one)) }
    #expect(one + PlanCounts() == one)
  }
}
