import ArgumentParser
import DriftModels
import Launcher
import NoiseAggregator
import PlanParser
import PlanRisk
import RiskPolicy
import Workflows

/// Finds changes that come back in plan after plan.
@main
struct NoiseReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "noise-report",
    abstract: "Finds changes that come back in plan after plan.",
    discussion: """
      PLAN files are outputs of `terraform show -json PLANFILE`, the oldest first; - reads standard input, for one. \
      Changes of high or critical risk are never noise. Prints JSON.
      Exit status: 0 when nothing recurs; 2 when something does; 1 when a file could not be read.
      """,
    version: "0.1.0")

  @Option(help: ArgumentHelp("In how many of the plans a change has to be (default: 3).", valueName: "n"))
  var threshold = 3
  @Argument(help: ArgumentHelp("Plans, the oldest first.", valueName: "plan")) var plans: [String]

  func validate() throws {
    guard !plans.isEmpty else { throw ValidationError("give at least one plan") }
    guard NoiseSettings.thresholdAllowed.contains(threshold) else {
      throw ValidationError("--threshold must be from 1 to \(NoiseSettings.thresholdAllowed.upperBound)")
    }
    guard plans.count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("standard input (-) can be read for one file only")
    }
  }

  static func main() { Launcher.main(Self.self) }

  func run() throws {
    var history = PlanHistory()
    for file in plans { history.add(try PlanFile.plan(file)) }
    let patterns = NoisePattern.aggregate(
      rows: history.rows, settings: try NoiseSettings(windowDays: 365, recurrenceThreshold: threshold),
      filter: NoiseFilter(), now: history.now)
    try Output.write(NoiseReport.json(patterns))
    if !patterns.isEmpty { throw ExitCode(2) }
  }
}
