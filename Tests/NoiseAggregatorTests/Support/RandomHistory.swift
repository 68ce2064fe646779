import DriftModels
import NoiseAggregator
import TestingTools

/// Small histories in which everything collides with something: few types, paths, addresses, moments and scans.
struct RandomHistory {
  var random: SeededGenerator
  let scans: [NoiseScan]
  let settings: NoiseSettings
  let filter: NoiseFilter
  let now: Timestamp

  init(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let repositories = [
      nil, CodeRepository(owner: "acme", name: "web"), CodeRepository(owner: "ACME", name: "web"),
      CodeRepository(owner: "acme", name: "Infra"),
    ]
    scans = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      // A scan has one time and one repository.
      let number = Int.random(in: 0...8, using: &random)
      return Make.scan(
        number, day: Double(number % 5) / 2, in: repositories[number % repositories.count],
        (0..<Int.random(in: 0...8, using: &random)).map { _ in Self.change(&random) })
    }
    settings = try NoiseSettings(
      windowDays: Int.random(in: 1...3, using: &random), recurrenceThreshold: Int.random(in: 1...4, using: &random))
    filter = NoiseFilter(
      repositoryOwner: [nil, nil, "Acme", "other"].randomElement(using: &random) ?? nil,
      repositoryName: [nil, nil, "infra", "web"].randomElement(using: &random) ?? nil)
    now = Make.day(Double(Int.random(in: 0...8, using: &random)) / 2)
    self.random = random
  }

  private static func change(_ random: inout SeededGenerator) -> NoiseChange {
    let attributes = ["a", "b[0].c", "b[1].c", "b[*].c", #"t["x.y"]"#, "", "a\nb", "e\u{301}", "\u{e9}"]
    return NoiseChange(
      resourceType: ["aws_a", "aws_b", "aws_a\na"].randomElement(using: &random) ?? "",
      address: ["m.a", "m.b", "m.c", "m.e\u{301}", "m.\u{e9}"].randomElement(using: &random) ?? "",
      attribute: attributes.randomElement(using: &random) ?? "",
      action: NoiseAction.allCases.randomElement(using: &random) ?? .update,
      riskLevel: RiskLevel.allCases.randomElement(using: &random) ?? .low)
  }
}
