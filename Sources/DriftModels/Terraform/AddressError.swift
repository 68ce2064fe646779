/// Why text is not a resource or provider address.
public struct AddressError: Error, Hashable, Sendable, CustomStringConvertible {
  /// UTF-8 offset of the first byte that does not fit.
  public let offset: Int
  /// What would have fitted.
  public let expected: String
  /// The whole text.
  public let text: String

  /// `address "…": expected a name at byte 4`.
  public var description: String { "address \"\(text)\": expected \(expected) at byte \(offset)" }
}
