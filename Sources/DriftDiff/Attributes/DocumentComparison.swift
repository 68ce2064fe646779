import DriftModels

extension AttributeComparison {
  /// The rule that makes two documents equal: the one that found them, or the last that had to rewrite them; nil when
  /// they differ.
  func equalDocuments(_ pair: AttributePair, _ declared: JSONView, _ live: JSONView, rule: String) -> String? {
    if declared == live { return rule }
    guard !context.rules.documents.isEmpty else { return nil }
    var (left, right) = (declared.value, live.value)
    for document in context.rules.documents {
      left = document.rewrite(pair, left)
      right = document.rewrite(pair, right)
      if left == right { return document.id }
    }
    return nil
  }
}
