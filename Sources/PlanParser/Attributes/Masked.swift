/// A value that can't be printed by accident: every description of it is `(sensitive)`.
public struct Masked<Value>: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  private let value: Value

  /// Hides a value.
  public init(_ value: Value) {
    self.value = value
  }

  /// The hidden value, for those who have a reason; never for output.
  public func revealing() -> Value { value }

  /// `(sensitive)`.
  public var description: String { "(sensitive)" }
  /// `(sensitive)`.
  public var debugDescription: String { description }
  /// Shows no children to `dump` and debuggers.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Masked: Sendable where Value: Sendable {}
extension Masked: Equatable where Value: Equatable {}
extension Masked: Hashable where Value: Hashable {}
