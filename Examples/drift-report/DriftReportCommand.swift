import ArgumentParser
import DriftReporting
import Launcher

/// Compares states with live inventories.
@main
struct DriftReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drift-report", abstract: DriftReportArguments.abstract, discussion: DriftReportArguments.discussion,
    version: "0.2.0")

  @OptionGroup var arguments: DriftReportArguments

  static func main() { Launcher.main(Self.self) }

  func run() throws {
    if try arguments.report() { throw ExitCode(2) }
  }
}
