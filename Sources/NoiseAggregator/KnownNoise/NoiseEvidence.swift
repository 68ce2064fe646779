public import DriftModels

/// What the two values of a change must show for a noise rule to apply.
public enum NoiseEvidence: String, Hashable, Sendable, CaseIterable {
  /// Nothing: the attribute says it all.
  case anyChange = "any_change"
  /// Both are JSON in a text, and the same value.
  case layoutOfJSON = "layout_of_json"
  /// The elements of a list are the same in another order; seen only over all changes of the list.
  case orderOfElements = "order_of_elements"
  /// One is null and the other empty, or both are empty in different spellings.
  case emptiness
  /// Both are texts that differ in the case of ASCII letters.
  case letterCase = "letter_case"
  /// Both are names that differ in the number behind their last colon, or the value after is not known yet.
  case revision

  /// Whether a single attribute shows it. Values that are hidden, too long to be kept, or not known yet show nothing.
  public func isShown(by before: DriftValue, _ after: DriftValue, isUnknownAfter: Bool = false) -> Bool {
    switch self {
    case .anyChange: return true
    case .orderOfElements: return false
    case .emptiness: return !isUnknownAfter && Self.isEmpty(before) && Self.isEmpty(after)
    case .layoutOfJSON:
      guard !isUnknownAfter, let left = Self.innerDocument(before), let right = Self.innerDocument(after) else {
        return false
      }
      return left.root == right.root
    case .letterCase:
      guard !isUnknownAfter, let left = Self.text(before), let right = Self.text(after) else { return false }
      return ExactText(CodeRepository.folded(left)) == ExactText(CodeRepository.folded(right))
    case .revision:
      if isUnknownAfter { return true }
      guard let left = Self.text(before).flatMap(Self.nameWithoutRevision),
        let right = Self.text(after).flatMap(Self.nameWithoutRevision)
      else { return false }
      return ExactText(left) == ExactText(right)
    }
  }

  /// The name in front of `:` and a number; nil when there is none.
  private static func nameWithoutRevision(_ text: String) -> String? {
    guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")) else { return nil }
    let digits = text.utf8[text.utf8.index(after: colon)...]
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return String(text[..<colon])
  }

  private static func isEmpty(_ value: DriftValue) -> Bool {
    switch value {
    case .absent: true
    case .json(let text): ["null", "\"\"", "[]", "{}"].contains(text)
    case .sensitive, .digest: false
    }
  }

  private static func text(_ value: DriftValue) -> String? {
    guard case .json(let text) = value, text.utf8.first == UInt8(ascii: "\"") else { return nil }
    return (try? JSONDocument(text))?.root.string
  }

  /// The array or object that a text holds.
  private static func innerDocument(_ value: DriftValue) -> JSONDocument? {
    guard let text = text(value), let document = try? JSONDocument(text),
      document.root.kind == .object || document.root.kind == .array
    else { return nil }
    return document
  }
}
