public import DriftModels

/// One attribute that a change touches, at a leaf of its value.
public struct AttributeChange: Hashable, Sendable {
  let prefix: [JSONPathStep]
  let last: JSONPathStep?

  /// The value before.
  public let before: AttributeValue
  /// The value after.
  public let after: AttributeValue
  /// Whether this attribute is a reason for replacing the object.
  public let forcesReplacement: Bool
  /// Whether the value stays and only its being sensitive changes.
  public let isSensitivityChangeOnly: Bool

  /// Steps from the resource's value to the attribute; empty for the whole value.
  public var path: [JSONPathStep] { last.map { prefix + [$0] } ?? prefix }
  /// The path as text: `ingress[0].cidr_blocks[1]`; empty for the whole value.
  public var pathText: String { JSONPath.text(prefix, last: last) }
  /// Whether the value is known only after apply.
  public var isUnknownAfterApply: Bool { after == .unknown }
}

/// The attributes that a change touches, in the order of their names; found while iterating.
///
/// Values, unknowns and masks are walked side by side. Cost: linear in their bytes, whatever their depth; trees
/// that are the same byte for byte cost one comparison.
public struct AttributeChanges: Sequence, Sendable {
  let change: Change?

  /// Starts at the root of the values.
  public func makeIterator() -> Iterator { Iterator(walk: AttributeWalk(change)) }

  /// Yields one attribute after another.
  public struct Iterator: IteratorProtocol {
    var walk: AttributeWalk

    /// The next attribute that differs; nil after the last.
    public mutating func next() -> AttributeChange? { walk.next() }

    /// Places looked at so far: what the cost is measured by.
    package var visits: Int { walk.visits }
  }
}
