import DriftModels
import PlanParser
import Storage

/// Writes the changes of a plan, one after another, into the document that is stored and sent.
struct ChangeWriter {
  private var writer = JSONWriter()
  private let hashing: any ContentHashing
  private let limits: AnalysisLimits
  private var attributeRoom: Int

  init(hashing: any ContentHashing, limits: AnalysisLimits) {
    self.hashing = hashing
    self.limits = limits
    attributeRoom = limits.attributeBytes
  }

  mutating func begin() {
    writer.beginObject()
    writer.key("changes")
    writer.beginArray()
  }

  /// Closes the changes, adds the other members and gives the document.
  mutating func finish(_ others: (inout JSONWriter) -> Void) -> [UInt8] {
    writer.endArray()
    others(&writer)
    writer.endObject()
    return writer.bytes
  }

  /// Writes a planned change; returns its flag.
  mutating func write(_ change: ResourceChange) -> DefaultFlag? {
    let action = change.action
    let flag = DefaultFlag(change, action)
    return write(change, action: Self.name(of: action, isImport: change.isImport), flag: flag)
  }

  /// Writes what refreshing found changed outside Terraform; returns its flag. What was only moved has none.
  mutating func writeDrift(_ change: ResourceChange) -> DefaultFlag? {
    let action = change.action
    return write(
      change, action: Self.name(of: action, isImport: false), flag: action == .noOp ? nil : .outOfBandChange)
  }

  private mutating func write(_ change: ResourceChange, action: String, flag: DefaultFlag?) -> DefaultFlag? {
    var flag = flag
    writer.beginObject()
    writer.member("address", change.address)
    writer.member("resource_type", change.type)
    writer.member("name", change.name)
    writer.member("provider", change.providerName ?? "")
    writer.key("actions")
    writer.array { for word in change.actions { $0.value(word) } }
    writer.member("action", action)
    writer.key("attributes")
    writer.beginArray()
    var inPlace = InPlaceChange()
    let isTruncated = change.action == .noOp ? false : writeAttributes(of: change, noting: &inPlace)
    writer.endArray()
    if flag == .configurationChange { flag = inPlace.flag }
    writer.member("risk_level", (flag?.severity ?? RiskLevel.none).rawValue)
    writer.key("flags")
    writer.array { if let flag { $0.value(json: flag.json) } }
    writer.member("noise", false)
    writer.member("noise_reason", nil as String?)
    writeExceptions(of: change, isTruncated: isTruncated)
    writer.endObject()
    return flag
  }

  /// Writes as many attributes as there is room for; returns whether some are left.
  private mutating func writeAttributes(of change: ResourceChange, noting inPlace: inout InPlaceChange) -> Bool {
    let start = writer.bytes.count
    defer { attributeRoom -= writer.bytes.count - start }
    var count = 0
    for attribute in change.attributeChanges {
      guard count < limits.attributesPerChange, writer.bytes.count - start < attributeRoom else {
        inPlace.noteOthers()
        return true
      }
      let path = attribute.pathText
      inPlace.note(path)
      write(attribute, path)
      count += 1
    }
    return false
  }

  private mutating func write(_ attribute: AttributeChange, _ path: String) {
    writer.beginObject()
    writer.member("path", path)
    writer.key("before")
    write(attribute.before)
    writer.key("after")
    write(attribute.after)
    writer.member("unknown_after_apply", attribute.isUnknownAfterApply)
    writer.member("sensitive", attribute.before.isSensitive || attribute.after.isSensitive)
    writer.member("forces_replacement", attribute.forcesReplacement)
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
  private mutating func writeExceptions(of change: ResourceChange, isTruncated: Bool) {
    if change.isImport { writer.member("import", true) }
    if let previous = change.previousAddress { writer.member("previous_address", previous) }
    if let deposed = change.deposedKey { writer.member("deposed", deposed) }
    if isTruncated { writer.member("attributes_truncated", true) }
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
