/// The seven kinds of JSON value, with booleans as one.
public enum JSONKind: String, Hashable, Sendable {
  case null, bool, number, string, array, object

  /// With its article, as error messages say it.
  public var phrase: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
