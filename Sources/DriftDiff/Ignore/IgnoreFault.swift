/// What is wrong with a line, and at which of its characters, counted from 0.
struct IgnoreFault: Error {
  let reason: IgnoreRuleError.Reason
  let offset: Int

  init(_ reason: IgnoreRuleError.Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
