import DriftModels

extension JSONValue {
  /// The elements of a list; a list of itself otherwise.
  var asList: [JSONValue] {
    if case .array(let elements) = self { return elements }
    return [self]
  }

  /// The members of an object; nil for other kinds.
  var members: [String: JSONValue]? {
    if case .object(let members) = self { return members }
    return nil
  }

  /// The text of a string, number or boolean; nil for other kinds.
  var scalarText: String? {
    switch self {
    case .string(let text): text
    case .number(let number): number.text
    case .bool(let flag): flag ? "true" : "false"
    case .null, .array, .object: nil
    }
  }

  /// The value with each text in it replaced: itself, or the elements of a list. Nil of `change` leaves the text out.
  func mapTexts(_ change: (String) -> String?) -> JSONValue? {
    switch self {
    case .string(let text): change(text).map(JSONValue.string)
    case .array(let elements): .array(elements.compactMap { $0.mapTexts(change) })
    case .null, .bool, .number, .object: self
    }
  }

  /// The value with each scalar in it replaced: itself, or the elements of a list.
  func mapScalars(_ change: (JSONValue) -> JSONValue) -> JSONValue {
    switch self {
    case .array(let elements): .array(elements.map { $0.mapScalars(change) })
    case .null, .object: self
    case .bool, .number, .string: change(self)
    }
  }

  /// A text as it is, anything else as JSON without white space, members sorted by name.
  var asJSONText: JSONValue {
    if case .string = self { return self }
    var writer = JSONWriter()
    writer.value(self)
    return .string(writer.text)
  }
}

extension [JSONValue] {
  /// The elements in order, each once.
  var withoutRepetitions: [JSONValue] {
    var met: Set<JSONValue> = []
    return filter { met.insert($0).inserted }
  }
}
