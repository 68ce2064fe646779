import ArgumentParser
import DriftReporting

/// `driftwise drift`.
struct Drift: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: DriftReportArguments.abstract,
    discussion: DriftReportArguments.discussion + "\nNeeds no server and no database: made for pipelines.")

  @OptionGroup var arguments: DriftReportArguments

  func run() throws {
    if try arguments.report() { throw ExitCode(2) }
  }
}
