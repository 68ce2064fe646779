import DriftModels

/// Words of the mapping data and how values below them are read, with the place in each error.
struct MappingDataReader {
  let view: JSONView

  func required(_ key: String) throws(MappingError) -> JSONView {
    guard let value = view[key] else { throw .data(view.error(.missingKey(key))) }
    return value
  }

  func string(_ key: String) throws(MappingError) -> String {
    try Self.string(required(key))
  }

  func optionalString(_ key: String) throws(MappingError) -> String? {
    guard let value = view[key] else { return nil }
    return try Self.string(value)
  }

  func flag(_ key: String) throws(MappingError) -> Bool {
    guard let value = view[key] else { return false }
    guard let flag = value.bool else { throw .data(value.wrongKind(expected: .bool)) }
    return flag
  }

  /// The elements of a list; none when the key is absent.
  func list(_ key: String) throws(MappingError) -> [JSONView] {
    guard let value = view[key] else { return [] }
    return try Self.list(value)
  }

  func strings(_ key: String) throws(MappingError) -> [String] {
    var strings: [String] = []
    for element in try list(key) { strings.append(try Self.string(element)) }
    return strings
  }

  func path(_ key: String) throws(MappingError) -> MappingPath {
    try Self.path(required(key))
  }

  func transforms(_ key: String) throws(MappingError) -> [Transform] {
    var transforms: [Transform] = []
    for element in try list(key) {
      let text = try Self.string(element)
      guard let transform = Transform(text) else { throw .invalidTransform(text, place: element.path) }
      transforms.append(transform)
    }
    return transforms
  }

  /// A word of a fixed list.
  func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Word.Type
  ) throws(MappingError) -> Word where Word.RawValue == String {
    let value = try required(key)
    let text = try Self.string(value)
    guard let word = Word(rawValue: text) else {
      let expected = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw .unknownWord(text, expected: "one of \(expected)", place: value.path)
    }
    return word
  }

  static func string(_ value: JSONView) throws(MappingError) -> String {
    guard let string = value.string else { throw .data(value.wrongKind(expected: .string)) }
    return string
  }

  static func list(_ value: JSONView) throws(MappingError) -> [JSONView] {
    guard let elements = value.elements else { throw .data(value.wrongKind(expected: .array)) }
    return Array(elements)
  }

  static func path(_ value: JSONView) throws(MappingError) -> MappingPath {
    let text = try string(value)
    guard let path = MappingPath(text) else { throw .invalidPath(text, place: value.path) }
    return path
  }
}
