public import DriftModels

/// Why mapping data can't be used, or an answer can't be mapped.
public enum MappingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The data are no JSON, or a value is missing or of the wrong kind; the error names its place.
  case data(JSONError)
  /// A path that does not follow the grammar, with the place of the text.
  case invalidPath(String, place: String)
  /// A transform that this version does not know, or with a value it can't take.
  case invalidTransform(String, place: String)
  /// A word where one of a fixed list is expected.
  case unknownWord(String, expected: String, place: String)
  /// There are no data for this cloud.
  case noMappings(cloud: CloudProviderKind)
  /// The answer holds nothing that identifies the object.
  case noIdentity(terraformType: String)

  /// One line: the sort of fault, its place, the cause.
  public var description: String {
    switch self {
    case .data(let error): error.description
    case .invalidPath(let text, let place): "malformed path: \(place): \"\(text)\""
    case .invalidTransform(let text, let place): "unknown transform: \(place): \"\(text)\""
    case .unknownWord(let word, let expected, let place):
      "unknown word: \(place): expected \(expected), found \"\(word)\""
    case .noMappings(let cloud): "no mappings for cloud \"\(cloud.rawValue)\""
    case .noIdentity(let type): "\(type): the answer holds no id"
    }
  }
}
