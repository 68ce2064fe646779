import DriftModels

extension AttributeRule {
  /// What the rule says of a change.
  func evaluate(_ subject: RiskSubject) -> Finding {
    if condition == .resourceGoes {
      return Finding(answer: Answer(subject.action == .delete || subject.action == .missing), path: [])
    }
    guard subject.after.exists, applies(to: subject.action) else { return .no() }
    let hasBefore = subject.before.exists
    if case .opensIngress(let layout) = condition {
      return layout.finding(before: subject.before, after: subject.after)
    }
    if isUntouched(subject) { return .no() }
    let after = subject.after.places(path[...])
    let before = hasBefore ? subject.before.places(path[...]) : []
    if case .grants(let danger) = condition { return PolicyGrants.finding(danger, before: before, after: after) }
    if let finding = condition.finding(before, after) {
      return hasBefore && guards.isEmpty ? finding : guarded(finding, subject.after)
    }
    let later = guarded(condition.danger(after), subject.after)
    guard later.answer != .no, hasBefore else { return later }
    let earlier = guarded(condition.danger(before), subject.before)
    return Finding(
      answer: later.answer.and(earlier.answer.negated), path: later.path,
      detail: FindingDetail(before: nil, after: later.detail?.after))
  }

  private func applies(to action: RiskAction) -> Bool {
    switch action {
    case .update, .changed, .replace: true
    case .create, .extra: countsAtCreation
    case .delete, .missing, .read, .noOp, .forget, .outOfBand: false
    }
  }

  /// Whether neither the attribute nor what is asked for beside it differs; cheap to find out, and mostly so.
  private func isUntouched(_ subject: RiskSubject) -> Bool {
    guard subject.before.exists, let name = path.first else { return false }
    return ([name] + guards.compactMap(\.path.first)).allSatisfy { name in
      let name = PathName(name).key
      let after = subject.after[name]
      guard !after.unknown.coversSomething else { return false }
      let before = subject.before[name]
      if before.isUnseen, after.isUnseen { return true }
      switch (before.view, after.view) {
      case (nil, nil): return true
      case (let before?, let after?): return before.hasSameSource(as: after)
      default: return false
      }
    }
  }

  private func guarded(_ finding: Finding, _ side: RiskValue) -> Finding {
    guard finding.answer != .no else { return finding }
    var answer = finding.answer
    for each in guards {
      let places = side.places(each.path[...])
      let held: Answer
      if places.allSatisfy(\.value.isUnseen), !places.isEmpty {
        held = .unknown
      } else {
        held = each.condition.danger(places).answer
      }
      answer = answer.and(each.isNegated ? held.negated : held)
    }
    return Finding(answer: answer, path: finding.path, detail: finding.detail)
  }
}
