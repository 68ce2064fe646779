import DriftDiff
import DriftModels
import Testing

@Suite("Drift that a plan saw")
struct PlanDriftTests {
  private func change(_ address: String, _ before: String, _ after: String?) throws -> ObservedChange {
    ObservedChange(
      declared: try Make.declared(address, before, secrets: [[.key("token_value")]]),
      live: try after.map { try JSONDocument($0).root })
  }

  @Test("changes, what is gone and what is the same become a report")
  func report() throws {
    let report = DriftDiff.report(
      of: [
        try change("aws_vpc.a", #"{"id":"v","cidr_block":"10.0.0.0/16"}"#, #"{"id":"v","cidr_block":"10.1.0.0/16"}"#),
        try change("aws_vpc.b", #"{"id":"w"}"#, nil),
        try change("local_file.f", #"{"id":"f","content":"1"}"#, #"{"id":"f","content":"2"}"#),
        try change("aws_vpc.c", #"{"id":"y","tags":null}"#, #"{"id":"y","tags":{}}"#),
      ],
      unchanged: [try Make.declared("aws_vpc.d", #"{"id":"z"}"#)],
      relevant: ["aws_vpc.a": [[.key("cidr_block")]]])
    #expect(report.items.map(\.address) == ["aws_vpc.a", "local_file.f", "aws_vpc.b"])
    #expect(report.items.map(\.kind) == [.changed, .changed, .missing])
    #expect(report.matchedCount == 4 && report.missingCount == 1 && report.extraCount == 0)
    #expect(report.items[0].changes.first?.hint == "the plan follows from it")
    #expect(report.items[2].causes.first?.kind == .deletedOutside)
    #expect(report.types.map(\.counts.matched).reduce(0, +) == report.matchedCount)
  }

  @Test("what the state marks as secret stays hidden")
  func secrets() throws {
    let report = DriftDiff.report(of: [
      try change("aws_thing.a", #"{"id":"v","token_value":"old-one"}"#, #"{"id":"v","token_value":"new-one"}"#)
    ])
    let text = ReportFormat.allCases.map { String(decoding: $0.render(report), as: UTF8.self) }.joined()
    #expect(report.changedCount == 1 && !text.contains("old-one") && !text.contains("new-one"))
  }
}
