/// The shape of a JSON value, as far as the API describes it (JSON Schema 2020-12).
indirect enum Schema: Sendable {
  /// Any value.
  case any
  /// An object with any members.
  case anyObject
  case text
  /// A string with a length in characters.
  case boundedText(ClosedRange<Int>)
  case uuid
  /// RFC 3339 in UTC.
  case time
  case flag
  case number
  case integer
  /// A whole number with its lowest value, its highest if there is one, and what is taken when it is left out.
  case boundedInteger(minimum: Int, maximum: Int?, standard: Int)
  /// One of these strings.
  case choice([String])
  case list(Schema)
  case object([Field])
  /// The same or null.
  case nullable(Schema)
  /// A shape that the document names once and refers to.
  case component(String, Schema)

  /// One of the values of an enumeration.
  static func choice<Value: RawRepresentable<String> & CaseIterable>(_: Value.Type) -> Schema {
    .choice(Value.allCases.map(\.rawValue))
  }

  /// The envelope of lists, with the entries under `name`.
  static func page(_ name: String, of entry: Schema) -> Schema {
    .object([
      Field(name, .list(entry)), Field("limit", .integer), Field("offset", .integer), Field("total", .integer),
    ])
  }
}

/// A member of an object.
struct Field: Sendable {
  let name: String
  let schema: Schema
  let isRequired: Bool
  /// What the name does not say.
  let note: String?

  /// A member that is always there.
  init(_ name: String, _ schema: Schema, _ note: String? = nil) {
    self.init(name: name, schema: schema, isRequired: true, note: note)
  }

  /// A member that may be left out.
  static func optional(_ name: String, _ schema: Schema, _ note: String? = nil) -> Field {
    Field(name: name, schema: schema, isRequired: false, note: note)
  }

  private init(name: String, schema: Schema, isRequired: Bool, note: String?) {
    self.name = name
    self.schema = schema
    self.isRequired = isRequired
    self.note = note
  }
}
