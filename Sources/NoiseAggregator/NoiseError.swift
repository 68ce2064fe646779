/// A value that this library does not accept, with the name of the field it stood in.
public enum NoiseError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A number is below or above what is allowed.
  case outOfRange(field: String, value: Int, allowed: ClosedRange<Int>)
  /// A text has too few or too many characters.
  case length(field: String, characters: Int, allowed: ClosedRange<Int>)
  /// A list has too few or too many elements.
  case count(field: String, elements: Int, allowed: ClosedRange<Int>)
  /// Two lists that belong together differ in length.
  case unequalCounts(field: String, elements: Int, otherField: String, otherElements: Int)
  /// An element of a list is no fingerprint; positions count from 0.
  case notAFingerprint(field: String, position: Int)
  /// A word is none of those that are allowed.
  case unknownWord(field: String, allowed: [String])

  /// The name of the field, as in the API.
  public var field: String {
    switch self {
    case .outOfRange(let field, _, _), .length(let field, _, _), .count(let field, _, _),
      .notAFingerprint(let field, _),
      .unknownWord(let field, _), .unequalCounts(let field, _, _, _):
      field
    }
  }

  /// One sentence for people, without anything that was given but numbers.
  public var description: String {
    switch self {
    case .outOfRange(let field, let value, let allowed):
      "\(field) is \(value), allowed are \(allowed.lowerBound) to \(allowed.upperBound)"
    case .length(let field, let characters, let allowed):
      "\(field) has \(characters) characters, allowed are \(allowed.lowerBound) to \(allowed.upperBound)"
    case .count(let field, let elements, let allowed):
      "\(field) has \(elements) elements, allowed are \(allowed.lowerBound) to \(allowed.upperBound)"
    case .unequalCounts(let field, let elements, let otherField, let otherElements):
      "\(field) has \(elements) elements and \(otherField) has \(otherElements), both must have as many"
    case .notAFingerprint(let field, let position):
      "\(field)[\(position)] is no fingerprint, which has 64 hexadecimal digits"
    case .unknownWord(let field, let allowed):
      "\(field) must be one of \(allowed.joined(separator: ", "))"
    }
  }
}
