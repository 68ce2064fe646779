public import DriftModels

/// A form in which the analysis of a plan can be written; the raw value is its name on the command line.
public enum PlanReportFormat: String, Hashable, Sendable, CaseIterable {
  /// The document of ``PlanAnalysis``, with line breaks.
  case json
  /// ``PlanTextReport``
  case text
  /// ``PlanMarkdownReport``
  case markdown
  /// ``PlanSARIFReport``
  case sarif
  /// ``PlanJUnitReport``
  case junit

  /// The report in this form as UTF-8, ending with a line break.
  /// - Parameters:
  ///   - failing: The level from which on a change fails, for ``junit``; nil when none does.
  ///   - strict: Whether what a change may come to fails too.
  ///   - colour: Counts for ``text`` only.
  public func render(_ report: PlanReport, failing: RiskLevel? = .high, strict: Bool = false, colour: Bool = false)
    -> [UInt8]
  {
    switch self {
    case .json:
      var writer = JSONWriter(indent: 2)
      writer.value(report.document)
      return writer.take() + [UInt8(ascii: "\n")]
    case .text: return Array(PlanTextReport.render(report, colour: colour).utf8)
    case .markdown: return Array(PlanMarkdownReport.render(report).utf8)
    case .sarif: return PlanSARIFReport.render(report)
    case .junit: return Array(PlanJUnitReport.render(report, failing: failing, strict: strict).utf8)
    }
  }
}
