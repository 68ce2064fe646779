import DriftModels
import NoiseAggregator
import PlanParser
import RiskPolicy
import Storage

/// Writes the changes of a plan, one after another, into the document that is stored and sent, and tells noise from
/// signal.
struct ChangeWriter {
  /// What was found about one change.
  struct Judgement {
    /// How much it can hurt, and why.
    var verdict = RiskVerdict.none
    /// Why it is noise; nil for signal.
    var noise: PlanNoise.Mark?
    /// What depends on the resource; nil when nothing does or nobody asked.
    var dependents: BlastRadius?
  }

  /// How many dependents are named.
  private static let namedDependents = 10

  private var writer: JSONWriter
  private let hashing: any ContentHashing
  private let limits: AnalysisLimits
  private var attributeRoom: Int
  private var evaluator: RiskEvaluator
  private var dependents: PlanDependents
  /// What is known of noise so far.
  private(set) var noise: PlanNoise

  /// - Parameter size: About how long the document will be.
  init(
    rules: ReviewRules, repository: CodeRepository?, dependents: PlanDependents, hashing: any ContentHashing,
    limits: AnalysisLimits, size: Int
  ) {
    writer = JSONWriter(capacity: size)
    self.hashing = hashing
    self.limits = limits
    self.dependents = dependents
    attributeRoom = limits.attributeBytes
    evaluator = rules.evaluator
    noise = PlanNoise(rules, repository: repository, limit: limits.observations)
  }

  mutating func begin() {
    writer.beginObject()
    writer.key("changes")
    writer.beginArray()
  }

  /// Closes the changes and gives the document so far, an object that is still open.
  consuming func finish() -> [UInt8] {
    writer.endArray()
    return writer.bytes
  }

  /// Writes a planned change with what was said of it.
  mutating func write(_ change: ResourceChange, _ verdict: RiskVerdict) -> Judgement {
    let action = RiskAction(change)
    var judgement = Judgement(verdict: verdict)
    if verdict.possibleLevel >= .medium, action != .create {
      judgement.dependents = dependents.radius(of: change.address)
    }
    write(change, Self.name(of: change.action, isImport: change.isImport), action: action, &judgement)
    return judgement
  }

  /// Writes what refreshing found changed outside Terraform. What was only moved has no flag.
  mutating func writeDrift(_ change: ResourceChange) -> Judgement {
    let action = change.action
    var judgement = Judgement()
    if action != .noOp {
      judgement.verdict = evaluator.evaluate(
        RiskSubject(address: change.address, resourceType: change.type, action: .outOfBand))
    }
    write(change, Self.name(of: action, isImport: false), action: nil, &judgement)
    return judgement
  }

  private mutating func write(
    _ change: ResourceChange, _ name: String, action: RiskAction?, _ judgement: inout Judgement
  ) {
    writer.beginObject()
    writer.member("address", change.address)
    writer.member("resource_type", change.type)
    writer.member("name", change.name)
    writer.member("provider", change.providerName ?? "")
    writer.key("actions")
    writer.array { for word in change.actions { $0.value(word) } }
    writer.member("action", name)
    writer.key("attributes")
    writer.beginArray()
    var subject = action.flatMap { noise.begin(change, $0, level: judgement.verdict.possibleLevel) }
    let isTruncated = change.action == .noOp ? false : writeAttributes(of: change, noting: &subject)
    writer.endArray()
    judgement.noise = subject.flatMap { noise.mark($0) }
    writer.member("risk_level", judgement.verdict.level.rawValue)
    writer.key("flags")
    writer.array { for flag in judgement.verdict.flags { flag.write(to: &$0) } }
    writer.member("noise", judgement.noise != nil)
    writer.member("noise_reason", judgement.noise?.reason)
    writeExceptions(of: change, judgement, isTruncated: isTruncated)
    writer.endObject()
  }

  /// Writes as many attributes as there is room for; returns whether some are left.
  private mutating func writeAttributes(of change: ResourceChange, noting subject: inout PlanNoise.Subject?) -> Bool {
    let start = writer.bytes.count
    defer { attributeRoom -= writer.bytes.count - start }
    var count = 0
    var isTruncated = false
    for attribute in change.attributeChanges {
      let isListed = count < limits.attributesPerChange && writer.bytes.count - start < attributeRoom
      if !isListed {
        isTruncated = true
        guard subject?.wantsMore ?? false else { break }
      }
      let path = attribute.pathText
      if var noted = subject {
        // It leaves its place while it changes, or writing to it would copy it.
        subject = nil
        noise.observe(attribute, path, &noted)
        subject = noted
      }
      if isListed { write(attribute, path) }
      count += 1
    }
    return isTruncated
  }

  private mutating func write(_ attribute: AttributeChange, _ path: String) {
    writer.beginObject()
    writer.key(plain: "path")
    writer.value(path)
    writer.key(plain: "before")
    write(attribute.before)
    writer.key(plain: "after")
    write(attribute.after)
    writer.key(plain: "unknown_after_apply")
    writer.value(attribute.isUnknownAfterApply)
    writer.key(plain: "sensitive")
    writer.value(attribute.before.isSensitive || attribute.after.isSensitive)
    writer.key(plain: "forces_replacement")
    writer.value(attribute.forcesReplacement)
    writer.endObject()
  }

  private mutating func write(_ value: AttributeValue) {
    switch value {
    case .absent, .unknown: writer.null()
    case .masked(let masked): writer.value(masked.description)
    case .shown(let view):
      let digest = view.withSource { bytes -> DriftValue? in
        guard bytes.count > limits.longestValue else { return nil }
        return .digest(sha256: hashing.sha256(UnsafeRawBufferPointer(bytes)).description, bytes: bytes.count)
      }
      if let digest { writer.value(digest) } else { writer.value(view) }
    }
  }

  /// What most changes are not.
  private mutating func writeExceptions(of change: ResourceChange, _ judgement: Judgement, isTruncated: Bool) {
    if judgement.verdict.isUndecided {
      writer.member("possible_risk_level", judgement.verdict.possibleLevel.rawValue)
    }
    if judgement.noise?.isSuppressed ?? false { writer.member("suppressed", true) }
    if let radius = judgement.dependents { write(radius) }
    if change.isImport { writer.member("import", true) }
    if let previous = change.previousAddress { writer.member("previous_address", previous) }
    if let deposed = change.deposedKey { writer.member("deposed", deposed) }
    if isTruncated { writer.member("attributes_truncated", true) }
  }

  private mutating func write(_ radius: BlastRadius) {
    writer.key("blast_radius")
    writer.object {
      $0.member("direct", radius.directCount)
      $0.member("total", radius.count)
      $0.key("nearest")
      $0.array { for address in radius.dependents.prefix(Self.namedDependents) { $0.value(address) } }
    }
  }

  private static func name(of action: PlanAction, isImport: Bool) -> String {
    switch action {
    case .noOp: isImport ? "import" : "no-op"
    case .unknown: "update"
    case .malformed: "no-op"
    default: action.name
    }
  }
}
