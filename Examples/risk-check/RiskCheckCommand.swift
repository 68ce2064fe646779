import ArgumentParser
import DriftModels
import Launcher
import PlanParser
import PlanRisk
import RiskPolicy
import Workflows

/// Says how much the changes of a plan can hurt.
@main
struct RiskCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "risk-check",
    abstract: "Says how much the changes of a Terraform or OpenTofu plan can hurt, and why.",
    discussion: """
      PLAN is the output of `terraform show -json PLANFILE`; - reads standard input. A policy is a JSON object with \
      "rules", each with id, flag_pattern, resource_pattern, severity and reason; the first that matches decides.
      Exit status: 0 up to medium risk; 2 from high upwards; 1 when a file could not be read.
      """,
    version: "0.1.0")

  @Option(help: ArgumentHelp("Severities of your own.", valueName: "file")) var policy: String?
  @Option(help: ArgumentHelp("How to write: json, text (default: text).", valueName: "format")) var format = Format.text
  @Argument(help: "The plan's JSON.") var plan: String

  /// A form of the report.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, text
  }

  func validate() throws {
    if plan == "-", policy == "-" { throw ValidationError("standard input (-) can be read for one file only") }
  }

  static func main() { Launcher.main(Self.self) }

  func run() throws {
    let rules = try policy.map(PolicyFile.policy) ?? .unsaved
    let report = RiskReport(try PlanFile.plan(plan), policy: rules)
    try Output.write(format == .json ? report.json : Array(report.text.utf8))
    if report.level >= .high { throw ExitCode(2) }
  }
}
