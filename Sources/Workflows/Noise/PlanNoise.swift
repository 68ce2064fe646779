import DriftModels
public import NoiseAggregator
import PlanParser
public import RiskPolicy

/// Tells noise from signal, change by change, and keeps what was seen for later.
struct PlanNoise {
  /// Why a change is noise.
  struct Mark: Equatable {
    /// The id of the rule or suppression that explains its first attribute.
    let reason: String
    /// Whether somebody put one of its attributes aside.
    let isSuppressed: Bool
  }

  private let rules: ReviewRules
  private let noiseRules: [ReviewRules.NoiseRule]
  private let limit: Int
  private var byType: [TypeAction: [ReviewRules.NoiseRule]] = [:]
  private var cache = FingerprintCache()
  /// The first address by its bytes of each fingerprint: the one whose values are kept as an example.
  private var firstAddresses: [NoiseFingerprint: String] = [:]
  /// What changes in place or by replacement, attribute by attribute; empty when there was more than the limit.
  private(set) var observations: [NoiseChange] = []
  /// Whether there was more than the limit.
  private(set) var isOverflowing = false

  /// The fingerprints of ``observations``.
  var fingerprints: Set<NoiseFingerprint> { Set(firstAddresses.keys) }

  private struct TypeAction: Hashable {
    let type: String
    let action: CustomRuleAction
  }

  init(_ rules: ReviewRules, repository: CodeRepository?, limit: Int) {
    self.rules = rules
    self.limit = limit
    noiseRules = rules.noiseRules.filter { $0.rule.applies(owner: repository?.owner, name: repository?.name) }
  }

  /// Begins with a change; nil when nothing could make it noise and nothing of it is remembered.
  mutating func begin(_ change: ResourceChange, _ action: RiskAction, level: RiskLevel) -> Subject? {
    guard let action = NoiseAction(action), let word = CustomRuleAction(rawValue: action.rawValue) else { return nil }
    let type = change.type
    let custom = self.custom(TypeAction(type: type, action: word))
    let isRemembered = action == .update || action == .replace
    guard level < .high, isRemembered || !custom.isEmpty else { return nil }
    return Subject(
      type: type, address: change.address, action: action, level: level, isRemembered: isRemembered, custom: custom,
      marking: NoiseMarking(resourceType: type, action: action, catalogue: rules.catalogue))
  }

  private mutating func custom(_ key: TypeAction) -> [ReviewRules.NoiseRule] {
    guard !noiseRules.isEmpty else { return [] }
    if let known = byType[key] { return known }
    let found = noiseRules.filter { $0.rule.means(key.type, key.action) }
    byType[key] = found
    return found
  }

  /// One change while its attributes go by.
  struct Subject {
    let type: String
    let address: String
    let action: NoiseAction
    let level: RiskLevel
    let isRemembered: Bool
    let custom: [ReviewRules.NoiseRule]
    var marking: NoiseMarking
    var isSuppressed = false

    /// Whether further attributes make a difference.
    var wantsMore: Bool { isRemembered || marking.mayBeNoise }
  }

  /// Looks at an attribute of a change.
  mutating func observe(_ attribute: AttributeChange, _ path: String, _ subject: inout Subject) {
    let fingerprint = subject.isRemembered ? note(attribute, path, subject) : nil
    guard subject.marking.mayBeNoise else { return }
    if let rule = subject.custom.first(where: {
      $0.rule.covers(attribute.path, before: attribute.before.shownView, after: attribute.after.shownView)
    }) {
      return subject.marking.note(rule: rule.id)
    }
    // Before the catalogue, which may take an element for one that moved and find out only at the end that it did not.
    if let fingerprint,
      let suppression = rules.suppressions.suppression(
        of: fingerprint, at: subject.address, riskLevel: subject.level, now: rules.now)
    {
      subject.isSuppressed = true
      return subject.marking.note(rule: suppression.id.description)
    }
    subject.marking.observe(
      path, before: attribute.before.driftValue, after: attribute.after.driftValue,
      isUnknownAfter: attribute.isUnknownAfterApply)
  }

  /// Remembers an attribute; returns its fingerprint when suppressions may ask for it.
  private mutating func note(_ attribute: AttributeChange, _ path: String, _ subject: Subject) -> NoiseFingerprint? {
    if observations.count >= limit {
      isOverflowing = true
      (observations, firstAddresses) = ([], [:])
    }
    guard !isOverflowing else {
      return rules.suppressions.count == 0
        ? nil : cache.fingerprint(resourceType: subject.type, attribute: path, action: subject.action)
    }
    let fingerprint = cache.fingerprint(
      resourceType: subject.type, attribute: path, action: subject.action)
    observations.append(
      NoiseChange(
        resourceType: subject.type, address: subject.address, attribute: path, action: subject.action,
        riskLevel: subject.level, values: example(of: attribute, fingerprint, at: subject.address)))
    return fingerprint
  }

  /// The values of an attribute, where no address that comes before this one showed it.
  private mutating func example(
    of attribute: AttributeChange, _ fingerprint: NoiseFingerprint, at address: String
  ) -> NoiseValues? {
    if let first = firstAddresses[fingerprint], !address.utf8.lexicographicallyPrecedes(first.utf8),
      !address.utf8.elementsEqual(first.utf8)
    {
      return nil
    }
    firstAddresses[fingerprint] = address
    return NoiseValues(before: attribute.before.example, after: attribute.after.example)
  }

  /// What the attributes of a change come to; nil when it needs attention.
  func mark(_ subject: Subject) -> Mark? {
    subject.marking.reason(riskLevel: subject.level).map { Mark(reason: $0, isSuppressed: subject.isSuppressed) }
  }
}

extension NoiseAction {
  /// Nil for what is neither made nor changed nor destroyed.
  public init?(_ action: RiskAction) {
    switch action {
    case .create: self = .create
    case .update, .changed: self = .update
    case .delete, .missing: self = .delete
    case .replace: self = .replace
    case .read, .noOp, .forget, .extra, .outOfBand: return nil
    }
  }
}

extension AttributeValue {
  fileprivate var shownView: JSONView? {
    if case .shown(let view) = self { return view }
    return nil
  }

  fileprivate var driftValue: DriftValue {
    switch self {
    case .absent, .unknown: .absent
    case .masked: .sensitive
    case .shown(let view): .json(view.withSource { String(decoding: $0, as: UTF8.self) })
    }
  }

  /// What may be kept of the value, as JSON; nil where there is none, or too much.
  fileprivate var example: [UInt8]? {
    switch self {
    case .absent, .unknown: return nil
    case .masked(let masked):
      var writer = JSONWriter()
      writer.value(masked.description)
      return writer.bytes
    case .shown(let view): return view.withSource { $0.count <= NoiseValues.mostBytes ? Array($0) : nil }
    }
  }
}
