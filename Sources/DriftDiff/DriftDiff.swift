public import DriftModels

/// Tells what a state declares from what a cloud runs.
///
/// Three types carry the library: ``DriftOptions`` says what to look at, ``DriftRun`` compares step by step, and
/// `DriftReport` is the outcome. Renderers turn a report into JSON, Markdown, SARIF, JUnit XML or text.
///
/// ```swift
/// let report = DriftDiff.compute(declared: state.instances, live: resources)
/// print(report.changedCount, report.missingCount, report.extraCount)
/// ```
public enum DriftDiff {
  /// Compares all at once.
  ///
  /// Time is linear in both sides; beside them it takes some twenty bytes for each declared instance, and what is live
  /// and not declared. The result does not depend on the order of either side, except that of several claims to one
  /// object, and of several records of one, the first counts.
  public static func compute(
    declared: some RandomAccessCollection<DeclaredResource>, live: some Sequence<LiveResource>,
    options: DriftOptions = DriftOptions()
  ) -> DriftReport {
    var run = DriftRun(declared: declared, options: options)
    for resource in live { run.observe(resource) }
    return run.finish()
  }
}
