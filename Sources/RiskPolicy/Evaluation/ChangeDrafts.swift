import DriftModels

/// Gathers the flags of one change before the policy looks at them.
struct ChangeDrafts {
  private(set) var all: [FlagDraft] = []
  /// Positions of flags of which one applies for certain, even where it is not known which.
  private(set) var alternatives: [[Int]] = []
  private let subject: RiskSubject
  private let profile: TypeProfile
  private let disabled: Set<String>

  init(_ subject: RiskSubject, _ profile: TypeProfile, disabled: Set<String>) {
    self.subject = subject
    self.profile = profile
    self.disabled = disabled
  }

  mutating func collect() {
    switch subject.action {
    case .read, .noOp, .forget: return
    case .outOfBand:
      add(.outOfBandChange, .yes, "type.out-of-band", "The resource was changed outside Terraform.")
    case .extra: addUnmanaged()
    case .create, .update, .delete, .replace, .changed, .missing: collectChange()
    }
  }

  private mutating func collectChange() {
    addDestruction()
    let findings = findings()
    let summary = subject.action.keepsObject ? AttributeSummary.of(subject, findings: findings) : nil
    for (rule, finding) in findings {
      all.append(
        FlagDraft(
          rule: rule, finding, message: RuleMessage(rule: rule, finding: finding, subject: subject).text))
    }
    if let summary { addAttributeKinds(summary) }
    addTypeFlags(summary)
    if let summary, subject.action != .replace { addWeightless(summary) }
    if subject.action == .create { addResidual(.resourceCreation, .no, nil) }
    addCustom()
  }

  private func findings() -> [(rule: AttributeRule, finding: Finding)] {
    profile.rules.compactMap { rule in
      let finding = rule.evaluate(subject)
      return finding.answer == .no ? nil : (rule, finding)
    }
  }

  private mutating func add(
    _ flag: BuiltInFlag, _ answer: Answer, _ ruleID: String, _ message: String, path: [JSONPathStep]? = nil,
    severity: RiskLevel? = nil
  ) {
    guard answer != .no, !disabled.contains(flag.id) else { return }
    all.append(FlagDraft(flag, answer, path: path, severity: severity, ruleID: ruleID, message: message))
  }

  private mutating func addDestruction() {
    guard subject.action.destroys else { return }
    if profile.isStateful {
      let what = subject.action == .replace ? "is destroyed and made anew" : "goes away"
      add(
        .statefulResourceDestruction, .yes, "type.stateful",
        "\(subject.resourceType) holds data, and this one \(what).")
    } else if subject.action == .replace {
      add(.resourceReplacement, .yes, "type.replacement", "The resource is destroyed and made anew.")
    }
    if subject.action == .delete || subject.action == .missing && !profile.isStateful {
      add(.resourceDeletion, .yes, "type.deletion", "The resource goes away.")
    }
  }

  private mutating func addAttributeKinds(_ summary: AttributeSummary) {
    add(
      .instanceTypeChange, summary.size.answer, "attribute.size",
      message(summary.size, "The size or machine type differs"), path: summary.size.path)
    add(
      .encryptionChange, summary.encryption.answer, "attribute.encryption",
      message(summary.encryption, "How the resource is encrypted changes"), path: summary.encryption.path)
  }

  /// Flags of the type, which tags and descriptions alone do not raise.
  private mutating func addTypeFlags(_ summary: AttributeSummary?) {
    let changes = summary.map { subject.action == .replace ? .yes : $0.beyondWords.answer } ?? .yes
    for flag in profile.typeFlags {
      let special: BuiltInFlag? =
        switch flag {
        case .iamChange: .iamWildcard
        case .networkChange: .publicIngress
        default: nil
        }
      let instead = special.map { special in all.indices.filter { all[$0].flagID == special.id } } ?? []
      let answer = instead.reduce(changes) { $0.and(all[$1].answer.negated) }
      guard answer != .no else { continue }
      add(flag, answer, "type." + flag.id, typeMessage(flag, changes))
      if changes == .yes { alternatives.append(instead + [all.count - 1]) }
    }
  }

  /// Flags of changes that consist of little things only, and of those that nothing else accounts for.
  private mutating func addWeightless(_ summary: AttributeSummary) {
    let isLight = summary.weighty.answer.negated
    add(
      .scalingChange, summary.scaling.answer.and(isLight), "attribute.scaling",
      message(summary.scaling, "Only counts or capacities differ"), path: summary.scaling.path)
    add(
      .tagChange, summary.tags.answer.and(isLight), "attribute.tags",
      message(summary.tags, "Only tags or labels differ"), path: summary.tags.path)
    add(
      .descriptionChange, summary.descriptions.answer.and(isLight), "attribute.description",
      message(summary.descriptions, "Only the description differs"), path: summary.descriptions.path)
    addResidual(.configChange, profile.typeFlags.isEmpty ? summary.other.answer : .no, summary.other.path)
  }

  /// Adds a flag that applies by itself or where nothing else does.
  private mutating func addResidual(_ flag: BuiltInFlag, _ answer: Answer, _ path: [JSONPathStep]?) {
    guard !disabled.contains(flag.id) else { return }
    let others = Array(all.indices)
    // Where one of several applies for certain, nothing is left for this one.
    let isAlone = alternatives.isEmpty ? others.reduce(Answer.yes) { $0.and(all[$1].answer.negated) } : .no
    add(flag, answer.or(isAlone), "attribute." + flag.id, residualMessage(flag, answer, isAlone), path: path)
    alternatives.append(Array(all.indices))
  }

  private func residualMessage(_ flag: BuiltInFlag, _ answer: Answer, _ isAlone: Answer) -> String {
    if flag == .resourceCreation {
      return isAlone == .yes
        ? "The resource is created." : "The resource is created; what else applies is known only after apply."
    }
    return answer.or(isAlone) == .yes
      ? "Attributes differ in place." : "Attributes may differ; they are known only after apply."
  }

  private func message(_ group: AttributeSummary.Group, _ text: String) -> String {
    group.answer == .unknown ? "\(text), if what is known only after apply turns out another." : "\(text)."
  }

  private func typeMessage(_ flag: BuiltInFlag, _ changes: Answer) -> String {
    let what =
      switch flag {
      case .iamChange: "says who may do what"
      case .securityChange: "guards other resources"
      case .networkChange: "is part of the network"
      default: "holds keys, secrets or certificates"
      }
    let verb = changes == .yes ? "changes" : "may change"
    return "\(subject.resourceType) \(what), and this one \(verb)."
  }

  private mutating func addUnmanaged() {
    let types = BuiltInTypes.standard
    let type = subject.resourceType
    let exposing = findings().first { rule, finding in
      finding.answer == .yes && [.publicExposure, .publicIngress].contains(rule.flag)
    }
    if let exposing {
      return add(
        .unmanagedResource, .yes, "type.unmanaged", "The resource is live and public, and nothing declares it.",
        path: exposing.finding.path, severity: .high)
    }
    let isSensitive = types.saysWhoMay(type) || types.network.contains(type) || types.security.contains(type)
    add(
      .unmanagedResource, .yes, "type.unmanaged", "The resource is live, and nothing declares it.",
      severity: isSensitive ? .medium : .low)
  }

  private mutating func addCustom() {
    for rule in profile.customRules {
      guard let finding = rule.finding(subject), finding.answer != .no else { continue }
      all.append(FlagDraft(custom: rule, finding.answer, path: finding.path))
    }
  }
}
