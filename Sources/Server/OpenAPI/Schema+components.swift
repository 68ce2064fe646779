extension Schema {
  /// The named shapes in this one, with their contents, by name.
  var components: [String: Schema] {
    switch self {
    case .component(let name, let schema): schema.components.merging([name: schema]) { first, _ in first }
    case .list(let schema), .nullable(let schema): schema.components
    case .object(let fields):
      fields.reduce(into: [:]) { all, field in all.merge(field.schema.components) { first, _ in first } }
    default: [:]
    }
  }
}
