public import DriftModels

/// Decides whether a change of one resource is noise, attribute by attribute.
///
/// ```swift
/// var marking = NoiseMarking(resourceType: "aws_s3_object", action: .update)
/// marking.observe("etag", before: .json("\"a\""), after: .json("\"b\""))
/// marking.reason(riskLevel: .low)   // "noise-etag"
/// ```
///
/// A change is noise when a rule explains each of its attributes, and never from a high level upwards. The catalogue
/// explains changes in place alone; what else is known of an attribute comes in by ``note(rule:)``.
public struct NoiseMarking: Sendable {
  private let resourceType: String
  private let catalogue: NoiseCatalogue
  private let isInPlace: Bool
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
    isInPlace = action == .update
  }

  /// Whether each attribute so far is explained.
  public private(set) var mayBeNoise = true

  /// Takes note of an attribute that another rule explains, such as one of an organisation.
  public mutating func note(rule id: String) { rule = rule ?? id }

  /// Looks at an attribute; the path has its indexes. Values are asked for when it depends on them.
  public mutating func observe(
    _ path: String, before: @autoclosure () -> DriftValue, after: @autoclosure () -> DriftValue,
    isUnknownAfter: Bool = false
  ) {
    guard mayBeNoise, isInPlace else { return observeOthers() }
    let (before, after) = (before(), after())
    if let found = catalogue.rule(
      type: resourceType, path: path, before: before, after: after, isUnknownAfter: isUnknownAfter)
    {
      note(rule: found.id)
    } else if !isUnknownAfter, case .json(let before) = before, case .json(let after) = after,
      let list = Self.list(of: path), let found = catalogue.orderRule(type: resourceType, path: path)
    {
      note(rule: found.id)
      lists[ExactText(list), default: Elements()].before.append(before)
      lists[ExactText(list), default: Elements()].after.append(after)
    } else {
      observeOthers()
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
