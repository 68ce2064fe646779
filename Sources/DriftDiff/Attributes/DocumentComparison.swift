import DriftModels

extension AttributeComparison {
  /// What the comparison of two documents comes to.
  enum DocumentVerdict {
    /// The rule that makes them equal: the one that found them, or the last that had to rewrite them.
    case equal(rule: String)
    case different(DifferenceRemark?)
  }

  func verdict(on pair: AttributePair, _ declared: JSONView, _ live: JSONView, rule: String) -> DocumentVerdict {
    if declared == live { return .equal(rule: rule) }
    guard !context.rules.documents.isEmpty else { return .different(nil) }
    var (left, right) = (declared.value, live.value)
    for document in context.rules.documents {
      left = document.rewrite(pair, left)
      right = document.rewrite(pair, right)
      if left == right { return .equal(rule: document.id) }
    }
    return .different(context.rules.remarks.lazy.compactMap { $0(pair, left, right) }.first)
  }
}
