public import ArgumentParser
import DriftDiff
import DriftModels
import Launcher
import PlanParser
import PlanRisk
import RiskPolicy

/// What `drift-report` and `driftwise drift` are asked, and how they answer.
public struct DriftReportArguments: ParsableArguments {
  /// What the command is for.
  public static let abstract = "Tells what Terraform or OpenTofu states declare from what clouds run."

  /// What `--help` says of files and of the exit status.
  public static let discussion = """
    States are raw ones of version 4 or the output of `terraform show -json`. Live files are inventories: an object \
    with "resources", a bare array of resources, or JSON Lines. A plan, the output of `terraform show -json PLANFILE`, \
    is asked for what Terraform found to be different by itself; beside states and inventories it tells which drift the \
    next apply is about to settle. - reads standard input, for one file.
    Exit status: 0 when nothing drifted; 2 when something did, from the level of --fail-on upwards; 1 when a file could \
    not be read.
    """

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("States; of several claims to one object the first counts.", valueName: "file"))
  var state: [String] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Live inventories.", valueName: "file"))
  var live: [String] = []

  @Option(help: ArgumentHelp("A plan: what it says that changed outside of Terraform.", valueName: "file"))
  var plan: String?

  @Option(
    help: ArgumentHelp(
      "Leave out what a file of ignore rules names; may be repeated, and later lines count.", valueName: "file"))
  var ignore: [String] = []

  @Flag(help: "Do not read \(Ignoring.usualFile) in the working directory, which is read first otherwise.")
  var noIgnore = false

  @Option(help: ArgumentHelp("Severities of your own: a policy file.", valueName: "file"))
  var policy: String?

  @Option(help: ArgumentHelp("Switch a normalisation rule off; may be repeated.", valueName: "id"))
  var disableRule: [String] = []

  @Flag(help: "Say which rules made values equal and which lines left something out, and how often.")
  var explain = false

  @Flag(help: "Count what the cloud or another resource made as extra too, and say what made it.")
  var includeManaged = false

  @Flag(help: "Write resource blocks of what is live beside import blocks.")
  var skeletons = false

  @Option(
    help: ArgumentHelp(
      "How to write the report: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")) (default: text).",
      valueName: "format"),
    transform: Self.format)
  var format = ReportFormat.text

  @Option(name: .shortAndLong, help: ArgumentHelp("Write the report to a file.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The least risk that makes the exit status 2: \(FailureLevel.names) (default: any).", valueName: "level"),
    transform: FailureLevel.named)
  var failOn = FailureLevel.any

  /// Nothing asked for yet.
  public init() {}

  /// - Throws: `ValidationError` for files that do not go together.
  public func validate() throws {
    guard plan != nil || !state.isEmpty else { throw ValidationError("--state needs a file, or --plan one") }
    guard !state.isEmpty || live.isEmpty else { throw ValidationError("--live needs a --state to compare with") }
    guard state.isEmpty || !live.isEmpty else { throw ValidationError("--live needs a file") }
    guard (state + live + ignore + [plan, policy].compactMap(\.self)).count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("standard input (-) can be read for one file only")
    }
  }

  /// Reads, compares and writes the report; true when something drifted that counts.
  /// - Throws: errors that describe themselves in one line.
  public func report() throws -> Bool {
    let report = try compare()
    try ReportOutput(format: format, file: output).write(report)
    return failOn.isMet(by: report)
  }

  private func compare() throws -> DriftReport {
    var options = DriftOptions(
      rules: try RuleSwitches.rules(without: disableRule), ignore: try Ignoring.rules(ignore, readsUsual: !noIgnore),
      includesResourceBlocks: skeletons || format == .html, includesManagedElsewhere: includeManaged,
      explains: explain, readers: .standard)
    var evaluator = RiskEvaluator(policy: try policy.map(PolicyFile.policy) ?? .unsaved)
    let assess: DriftRun.Assessment = { evaluator.assess(&$0, declared: $1, live: $2) }
    let planned = try plan.map { try PlannedDrift(file: $0) }
    guard !state.isEmpty else { return planned?.report(options, assess: assess) ?? DriftReport() }
    if let planned { options.facts.plannedPaths = planned.plannedPaths }
    let declared = try Inputs.declared(state)
    var run = DriftRun(declared: declared, options: options)
    var inventories = LiveInventories()
    for file in live { try inventories.read(file, into: &run) }
    inventories.limitAccounts(of: &run)
    var report = run.finish(assess: assess)
    report.parseFailureCount += inventories.unreadableCount
    report.stateNames = state
    return report
  }

  private static func format(_ name: String) throws -> ReportFormat {
    guard let format = ReportFormat(rawValue: name) else { throw ValidationError("there is no format called \(name)") }
    return format
  }
}
