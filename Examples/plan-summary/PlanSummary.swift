import ArgumentParser
import DriftModels
import Launcher
import PlanParser

/// Says what a plan would do.
@main
struct PlanSummary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan-summary",
    abstract: "Summarises a Terraform or OpenTofu plan.",
    discussion: """
      PLAN is the output of `terraform show -json PLANFILE`; - reads standard input.
      Exit status: 0 when the plan could be read, whatever it would change; 1 otherwise.
      """,
    version: "0.1.0")

  @Flag(help: "Print JSON.") var json = false
  @Flag(help: "Print Markdown, for a comment on a pull request.") var markdown = false
  @Argument(help: "The plan's JSON.") var plan: String

  func validate() throws {
    if json && markdown { throw ValidationError("--json and --markdown exclude each other") }
  }

  static func main() { Launcher.main(Self.self) }

  func run() throws {
    let summary = Summary(try Plan(file: plan, limits: .unlimitedEntries))
    print(json ? summary.json : markdown ? summary.markdown : summary.text, terminator: "")
  }
}
