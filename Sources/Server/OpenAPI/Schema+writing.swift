import DriftModels

extension JSONWriter {
  /// Writes a shape as a JSON Schema.
  mutating func schema(_ schema: Schema, note: String? = nil) {
    object { writer in
      writer.keywords(of: schema, orNull: false)
      if let note { writer.member("description", note) }
    }
  }

  private mutating func keywords(of schema: Schema, orNull: Bool) {
    switch schema {
    case .any: break
    case .anyObject: type("object", orNull)
    case .text: type("string", orNull)
    case .boundedText(let range):
      type("string", orNull)
      member("minLength", range.lowerBound)
      member("maxLength", range.upperBound)
    case .uuid: format("uuid", orNull)
    case .time: format("date-time", orNull)
    case .flag: type("boolean", orNull)
    case .number: type("number", orNull)
    case .integer: type("integer", orNull)
    case .boundedInteger(let minimum, let maximum, let standard):
      type("integer", orNull)
      member("minimum", minimum)
      if let maximum { member("maximum", maximum) }
      member("default", standard)
    case .choice(let values): choice(values, orNull)
    case .list(let element):
      type("array", orNull)
      key("items")
      self.schema(element)
    case .object(let fields): members(fields, orNull)
    case .nullable(let inner): nullable(inner)
    case .component(let name, _): member("$ref", "#/components/schemas/\(name)")
    }
  }

  private mutating func type(_ name: String, _ orNull: Bool) {
    guard orNull else { return member("type", name) }
    member("type", [.string(name), "null"])
  }

  private mutating func format(_ name: String, _ orNull: Bool) {
    type("string", orNull)
    member("format", name)
  }

  private mutating func choice(_ values: [String], _ orNull: Bool) {
    type("string", orNull)
    member("enum", .array(values.map(JSONValue.string) + (orNull ? [.null] : [])))
  }

  private mutating func members(_ fields: [Field], _ orNull: Bool) {
    type("object", orNull)
    let required = fields.filter(\.isRequired).map { JSONValue.string($0.name) }
    if !required.isEmpty { member("required", .array(required)) }
    key("properties")
    object { properties in
      for field in fields {
        properties.key(field.name)
        properties.schema(field.schema, note: field.note)
      }
    }
  }

  /// A reference can't be widened, so null stands beside it.
  private mutating func nullable(_ inner: Schema) {
    guard case .component = inner else { return keywords(of: inner, orNull: true) }
    key("anyOf")
    array { choices in
      choices.schema(inner)
      choices.object { $0.member("type", "null") }
    }
  }
}
