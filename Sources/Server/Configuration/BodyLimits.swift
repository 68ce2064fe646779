/// The most bytes that the body of a request may have.
struct BodyLimits: Hashable, Sendable {
  /// For all operations without a limit of their own.
  var standard = 1 << 20
  /// For a plan to analyse, with what is around it.
  var plan = 256 << 20
  /// For an uploaded state.
  var state = 50 << 20
  /// For an operator's report.
  var report = 20 << 20

  func limit(of kind: BodyKind) -> Int {
    switch kind {
    case .none, .json: standard
    case .plan: plan
    case .state: state
    case .report: report
    }
  }
}
