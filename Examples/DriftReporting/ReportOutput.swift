import DriftDiff
import DriftModels
import Launcher

/// Where a report goes: standard output, or a file that is there as a whole or not at all.
struct ReportOutput {
  let format: ReportFormat
  let file: String?

  /// - Throws: `OutputError` when not all of it could be written.
  func write(_ report: DriftReport) throws(OutputError) {
    guard let file else {
      if format == .json { return try JSONReport.write(report) { part throws(OutputError) in try Output.write(part) } }
      return try Output.write(format.render(report, colour: Output.isOnTerminal))
    }
    try Output.replace(file: file, with: format.render(report))
  }
}
