import ArgumentParser
import DriftDiff
import DriftModels
import Launcher

/// Compares states with live inventories.
@main
struct DriftReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drift-report",
    abstract: "Tells what Terraform or OpenTofu states declare from what clouds run.",
    discussion: """
      States are raw ones of version 4 or the output of `terraform show -json`. Live files are inventories: an object \
      with "resources", a bare array of resources, or JSON Lines. - reads standard input, for one file.
      Exit status: 0 when nothing drifted; 2 when something did; 1 when a file could not be read.
      """,
    version: "0.1.0")

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("States; of several claims to one object the first counts.", valueName: "file"))
  var state: [String]

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Live inventories.", valueName: "file"))
  var live: [String]

  @Option(
    help: ArgumentHelp(
      "Leave out what a file of ignore rules names; may be repeated, and later lines count.", valueName: "file"))
  var ignore: [String] = []

  @Flag(help: "Do not read \(Ignoring.usualFile) in the working directory, which is read first otherwise.")
  var noIgnore = false

  @Option(help: ArgumentHelp("Switch a normalisation rule off; may be repeated.", valueName: "id"))
  var disableRule: [String] = []

  @Flag(help: "Say which rules made values equal and which lines left something out, and how often.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "How to write the report: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")) (default: text).",
      valueName: "format"),
    transform: Self.format)
  var format = ReportFormat.text

  func validate() throws {
    guard !state.isEmpty else { throw ValidationError("--state needs a file") }
    guard !live.isEmpty else { throw ValidationError("--live needs a file") }
    guard (state + live + ignore).count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("standard input (-) can be read for one file only")
    }
  }

  static func main() { Launcher.main(Self.self) }

  func run() throws {
    let options = DriftOptions(
      rules: try RuleSwitches.rules(without: disableRule), ignore: try Ignoring.rules(ignore, readsUsual: !noIgnore),
      explains: explain)
    let declared = try Inputs.declared(state)
    var run = DriftRun(declared: declared, options: options)
    var inventories = LiveInventories()
    for file in live { try inventories.read(file, into: &run) }
    inventories.limitAccounts(of: &run)
    var report = run.finish()
    report.parseFailureCount += inventories.unreadableCount
    try write(report)
    if report.items.contains(where: { $0.kind != .matched }) { throw ExitCode(2) }
  }

  private static func format(_ name: String) throws -> ReportFormat {
    guard let format = ReportFormat(rawValue: name) else { throw ValidationError("there is no format called \(name)") }
    return format
  }

  private func write(_ report: DriftReport) throws {
    switch format {
    case .json: try JSONReport.write(report) { part throws(OutputError) in try Output.write(part) }
    case .sarif: try Output.write(SARIFReport.render(report, states: state))
    case .text, .markdown, .junit: try Output.write(format.render(report, colour: Output.isOnTerminal))
    }
  }
}
