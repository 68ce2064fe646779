import DriftModels

/// What the text of an attribute stands for, so far as it can be written in several ways.
struct AttributeKinds: OptionSet, Hashable, Sendable {
  let rawValue: Int

  static let time = AttributeKinds(rawValue: 1 << 0)
  static let duration = AttributeKinds(rawValue: 1 << 1)
  /// An amount of bytes with its unit.
  static let byteSize = AttributeKinds(rawValue: 1 << 2)
  /// An address range whose service ignores bits behind the prefix.
  static let network = AttributeKinds(rawValue: 1 << 3)
  /// An address range that may be written as an address when it holds just one.
  static let hostOrNetwork = AttributeKinds(rawValue: 1 << 4)
  /// An IP address, or a range of such.
  static let address = AttributeKinds(rawValue: 1 << 5)
  static let domainName = AttributeKinds(rawValue: 1 << 6)
  static let url = AttributeKinds(rawValue: 1 << 7)
  /// Text of several lines: scripts, certificates, keys.
  static let lines = AttributeKinds(rawValue: 1 << 8)
  static let sshKey = AttributeKinds(rawValue: 1 << 9)
  static let base64 = AttributeKinds(rawValue: 1 << 10)
  static let digest = AttributeKinds(rawValue: 1 << 11)
  /// Content of which some states keep a digest only.
  static let hashedContent = AttributeKinds(rawValue: 1 << 12)
  static let portRange = AttributeKinds(rawValue: 1 << 13)
  /// A word or an identifier without letter case.
  static let foldedCase = AttributeKinds(rawValue: 1 << 14)
  static let yaml = AttributeKinds(rawValue: 1 << 15)
  static let xml = AttributeKinds(rawValue: 1 << 16)
}

extension AttributePair {
  /// Maps whose values are people's own: nothing in them is read as anything but text.
  private static let userMaps: Set<String> = [
    "annotations", "app_settings", "default_arguments", "environment", "environment_variables", "env", "headers",
    "labels", "metadata", "parameters", "request_parameters", "secrets", "tags", "tags_all", "user_metadata", "values",
    "variables",
  ]

  /// Whether the value is an entry of a map that people fill as they like.
  var isUserText: Bool {
    var isInside = false
    for case .key(let name) in path {
      if isInside { return true }
      isInside = Self.userMaps.contains(name)
    }
    return false
  }

  /// What the value stands for.
  var kinds: AttributeKinds {
    isUserText ? [] : AttributeKindTable.kinds(of: name, type: type, sibling: { sibling($0)?.string })
  }

  /// Both sides as texts of an attribute of this kind; nil when one is none, or the attribute is of another kind.
  func texts(_ kind: AttributeKinds) -> (declared: String, live: String)? {
    guard let texts, kinds.contains(kind) else { return nil }
    return texts
  }
}

extension NormalisationRule {
  /// A rule that reads texts of one kind of attribute into values, and compares these. What can't be read is compared
  /// as text.
  static func reading<Value: Equatable & Sendable>(
    _ kind: AttributeKinds, id: String, summary: String, source: String,
    as read: @escaping @Sendable (String) -> Value?
  ) -> NormalisationRule {
    NormalisationRule(id: id, summary: summary, source: source) { pair in
      guard let (declared, live) = pair.texts(kind), let mine = read(declared), let theirs = read(live), mine == theirs
      else { return .undecided }
      return .equal
    }
  }
}
