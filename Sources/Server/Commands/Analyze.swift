import ArgumentParser
import DriftModels
import Launcher
import NoiseAggregator
import PlanRisk
import RiskPolicy
import Workflows

/// `driftwise analyze`.
struct Analyze: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell what a Terraform or OpenTofu plan would do, how much it can hurt, and what of it is noise.",
    discussion: """
      PLAN is the output of `terraform show -json PLANFILE`; - reads standard input. A policy is a JSON object with \
      "rules", each with id, flag_pattern, resource_pattern, severity and reason; the first that matches decides. \
      Needs no server and no database: made for pipelines.
      Exit status: 0 below the level of --fail-on; 2 from that level upwards; 1 when a file could not be read.
      """)

  @Option(help: ArgumentHelp("Severities of your own.", valueName: "file")) var policy: String?

  @Option(
    help: ArgumentHelp(
      "The least risk that makes the exit status 2: \(FailingLevel.names) (default: high).", valueName: "level"),
    transform: FailingLevel.named)
  var failOn = FailingLevel.from(.high)

  @Flag(help: "Count what values that are known only after apply may bring about, not only what is certain.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "How to write the report: \(PlanReportFormat.allCases.map(\.rawValue).joined(separator: ", ")) (default: text).",
      valueName: "format"),
    transform: Self.format)
  var format = PlanReportFormat.text

  @Option(name: .shortAndLong, help: ArgumentHelp("Write the report to a file.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Switch a built-in risk flag off; may be repeated.", valueName: "id"))
  var disableFlag: [String] = []

  @Option(help: ArgumentHelp("Switch a built-in noise rule off; may be repeated.", valueName: "id"))
  var disableNoiseRule: [String] = []

  @Option(
    help: ArgumentHelp("What to call the plan in reports (default: its file's name).", valueName: "text"))
  var name: String?

  @Option(help: ArgumentHelp("Where the run can be seen, for the Markdown report.", valueName: "address"))
  var link: String?

  @Argument(help: "The plan's JSON.") var plan: String

  func validate() throws {
    if plan == "-", policy == "-" { throw ValidationError("standard input (-) can be read for one file only") }
    try RuleIDs.check(flags: disableFlag, noiseRules: disableNoiseRule)
  }

  func run() throws {
    let rules = ReviewRules(
      policy: try policy.map(PolicyFile.policy) ?? .unsaved, disabledFlags: Set(disableFlag),
      catalogue: .builtIn.disabling(Set(disableNoiseRule)))
    // Only values that are too long to be shown are hashed here, and without the key.
    let hashing = ServerHashing(SealingKeys(current: .random(), previous: nil))
    let analysis = try PlanAnalysis(
      PlanFile.plan(plan), rules: rules, hashing: hashing, limits: AnalysisLimits(observations: 0))
    let document = try JSONDocument(analysis.json())
    let file = plan == "-" ? nil : plan
    let report = try PlanReport(document.root, name: name ?? file, file: file, link: link)
    let bytes = format.render(
      report, failing: failOn.level, strict: strict, colour: output == nil && Output.isOnTerminal)
    if let output { try Output.replace(file: output, with: bytes) } else { try Output.write(bytes) }
    if failOn.isMet(by: strict ? report.possibleRiskLevel : report.riskLevel) { throw ExitCode(2) }
  }

  private static func format(_ name: String) throws -> PlanReportFormat {
    guard let format = PlanReportFormat(rawValue: name) else {
      throw ValidationError("there is no format called \(name)")
    }
    return format
  }
}
