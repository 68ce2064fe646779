public import DriftModels

/// A form in which a drift report can be written; the raw value is its name on the command line.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  /// ``JSONReport``
  case json
  /// ``TextReport``
  case text
  /// ``MarkdownReport``
  case markdown
  /// ``HTMLReport``
  case html
  /// ``SARIFReport``
  case sarif
  /// ``JUnitReport``
  case junit

  /// The report in this form as UTF-8; `colour` counts for ``text`` only.
  public func render(_ report: DriftReport, colour: Bool = false) -> [UInt8] {
    switch self {
    case .json: JSONReport.render(report)
    case .text: Array(TextReport.render(report, colour: colour).utf8)
    case .markdown: Array(MarkdownReport.render(report).utf8)
    case .html: Array(HTMLReport.render(report).utf8)
    case .sarif: SARIFReport.render(report)
    case .junit: Array(JUnitReport.render(report).utf8)
    }
  }
}
