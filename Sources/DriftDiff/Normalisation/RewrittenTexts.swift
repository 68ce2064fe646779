import DriftModels

extension RuleVerdict {
  /// To compare other texts in the place of a pair's; undecided when they are the same.
  static func rewriting(_ texts: (declared: String, live: String), _ rewrite: (String) -> String) -> RuleVerdict {
    comparing((rewrite(texts.declared), rewrite(texts.live)), insteadOf: texts)
  }

  /// To compare `new` instead of `old`; undecided when they are the same.
  static func comparing(
    _ new: (declared: String, live: String), insteadOf old: (declared: String, live: String)
  ) -> RuleVerdict {
    guard new != old else { return .undecided }
    return .compare(
      declared: EmbeddedJSON.view(of: .string(new.declared)), live: EmbeddedJSON.view(of: .string(new.live)))
  }
}
