public import DriftModels

/// Decides whether a change of one resource is noise, attribute by attribute.
///
/// ```swift
/// var marking = NoiseMarking(resourceType: "aws_s3_object", action: .update)
/// marking.observe("etag", before: .json("\"a\""), after: .json("\"b\""))
/// marking.reason(riskLevel: .low)   // "noise-etag"
/// ```
///
/// A change is noise when a rule explains each of its attributes. Only changes in place can be, and none from a high level
/// upwards.
public struct NoiseMarking: Sendable {
  private let resourceType: String
  private let catalogue: NoiseCatalogue
  private var mayBeNoise: Bool
  private var rule: String?
  private var lists: [ExactText: Elements] = [:]

  private struct Elements {
    var before: [String] = []
    var after: [String] = []
  }

  /// Begins with a change.
  public init(resourceType: String, action: NoiseAction, catalogue: NoiseCatalogue = .builtIn) {
    self.resourceType = resourceType
    self.catalogue = catalogue
    mayBeNoise = action == .update
  }

  /// Looks at an attribute; the path has its indexes.
  public mutating func observe(
    _ path: String, before: DriftValue, after: DriftValue, isUnknownAfter: Bool = false
  ) {
    guard mayBeNoise else { return }
    if let found = catalogue.rule(
      type: resourceType, path: path, before: before, after: after, isUnknownAfter: isUnknownAfter)
    {
      rule = rule ?? found.id
    } else if !isUnknownAfter, case .json(let before) = before, case .json(let after) = after,
      let list = Self.list(of: path), let found = catalogue.orderRule(type: resourceType, path: path)
    {
      rule = rule ?? found.id
      lists[ExactText(list), default: Elements()].before.append(before)
      lists[ExactText(list), default: Elements()].after.append(after)
    } else {
      mayBeNoise = false
    }
  }

  /// Takes note of attributes that are not looked at one by one: they may be anything.
  public mutating func observeOthers() { mayBeNoise = false }

  /// The id of the rule of the first attribute, nil when the change needs attention.
  public func reason(riskLevel: RiskLevel) -> String? {
    guard mayBeNoise, riskLevel < .high else { return nil }
    return lists.values.allSatisfy { Self.isSame($0.before, $0.after) } ? rule : nil
  }

  /// The path of the list whose element this is: all up to the last index.
  private static func list(of path: String) -> String? {
    guard path.utf8.last == UInt8(ascii: "]"), let open = path.lastIndex(of: "["),
      path[path.index(after: open)...].dropLast().utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return String(path[..<open])
  }

  private static func isSame(_ before: [String], _ after: [String]) -> Bool {
    before.map(ExactText.init).sorted() == after.map(ExactText.init).sorted()
  }
}
