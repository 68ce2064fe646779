import DriftModels
import Testing

@testable import DriftDiff

@Suite("The index of ignore rules")
struct IgnoreIndexTests {
  private static func subject(_ type: String, _ id: String, address: String? = nil) throws -> IgnoreSubject {
    let live = try Make.live(type, id, #""tags":{"env":"e\#(id.count % 3)"}"#)
    guard let address else { return IgnoreSubject(ItemBuilder.extra(live, madeBy: nil), declared: nil, live: live) }
    let declared = try Make.declared(address, #"{"id":"\#(id)","tags":{"env":"a"}}"#)
    return IgnoreSubject(ItemBuilder.changed(declared, live, []), declared: declared, live: live)
  }

  @Test("it leaves out no line that means a resource or a difference", arguments: Array(1...30 as ClosedRange<UInt64>))
  func complete(seed: UInt64) throws {
    var random = RandomIgnoreFile(seed: seed)
    let rules = try IgnoreRules(parsing: random.lines(40).joined(separator: "\n"))
    let path: [JSONPathStep] = [.key("ingress"), .index(0), .key("from_port")]
    for (number, type) in RandomIgnoreFile.types.enumerated() {
      for subject in [
        try Self.subject(type, "x\(number)"), try Self.subject(type, "a/\(number + 30)", address: "\(type).r\(number)"),
        try Self.subject(type, "arn:aws:x:r:1:\(type)/\(number)", address: "module.m[0].\(type).r\(number)[1]"),
      ] {
        let verdict = rules.verdict(on: subject)
        #expect(verdict.onResource()?.line == rules.lines.lastIndex { $0.rule.matches(subject) })
        #expect(verdict.onDifference(path)?.line == rules.lines.lastIndex { $0.rule.matches(subject, path) })
      }
    }
  }

  @Test("of a thousand lines a resource is asked about few")
  func work() throws {
    let lines = (0..<200).flatMap { number in
      [
        "aws_s3_bucket.team-\(number)-*", "!aws_s3_bucket.team-\(number)-logs", "module.m\(number).aws_vpc.*",
        "aws_iam_role.role\(number).description", "tag:owner=team\(number) path:size",
      ]
    }
    let rules = try IgnoreRules(parsing: lines.joined(separator: "\n"))
    #expect(rules.lines.count == 1_000)
    var asked = 0
    for number in 0..<500 {
      asked += rules.verdict(on: try Self.subject("aws_s3_bucket", "team-\(number)-data")).candidates.count
      asked += rules.verdict(on: try Self.subject("aws_iam_role", "role\(number)")).candidates.count
      asked +=
        rules.verdict(on: try Self.subject("aws_vpc", "v", address: "module.m\(number).aws_vpc.v")).candidates.count
    }
    #expect(asked > 500 && asked < 3_000)
  }

  @Test("without rules no resource is looked at")
  func none() throws {
    #expect(IgnoreRules().verdict(on: try Self.subject("aws_vpc", "v")).candidates.isEmpty)
    #expect(try IgnoreRules(parsing: "# nothing\n").isEmpty)
  }
}
