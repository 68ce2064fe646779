import DriftModels

extension MappingDataReader {
  /// A rule: alternatives of parts.
  func rule(_ key: String) throws(MappingError) -> TextRule? {
    guard let value = view[key] else { return nil }
    return try Self.rule(value)
  }

  static func rule(_ value: JSONView) throws(MappingError) -> TextRule {
    var alternatives: [[TextRule.Part]] = []
    for alternative in try list(value) {
      var parts: [TextRule.Part] = []
      for part in try list(alternative) { parts.append(try self.part(part)) }
      alternatives.append(parts)
    }
    return TextRule(alternatives: alternatives)
  }

  private static func part(_ value: JSONView) throws(MappingError) -> TextRule.Part {
    if let literal = value.string { return .literal(literal) }
    let reader = MappingDataReader(view: value)
    return .value(
      try reader.path("from"), try reader.transforms("do"), isOptional: try reader.flag("optional"))
  }

  /// Where the name stands: `{"tag": …}`, or a rule.
  func nameRule(_ key: String) throws(MappingError) -> NameRule {
    let value = try required(key)
    if value.kind == .object { return .tag(try MappingDataReader(view: value).string("tag")) }
    return .text(try Self.rule(value))
  }

  func tagRule(_ key: String) throws(MappingError) -> TagRule? {
    guard let value = view[key] else { return nil }
    let reader = MappingDataReader(view: value)
    return TagRule(
      path: try reader.path("from"), shape: try reader.word("shape", TagRule.Shape.self),
      attribute: try reader.optionalString("as"))
  }

  func makerRules(_ key: String) throws(MappingError) -> [MakerRule] {
    var rules: [MakerRule] = []
    for entry in try list(key) {
      let reader = MappingDataReader(view: entry)
      rules.append(MakerRule(maker: try reader.string("by"), conditions: try reader.conditions("all")))
    }
    return rules
  }

  func conditions(_ key: String) throws(MappingError) -> [MappingCondition] {
    var conditions: [MappingCondition] = []
    for entry in try list(key) {
      let reader = MappingDataReader(view: entry)
      conditions.append(MappingCondition(subject: try reader.subject(), test: try reader.test()))
    }
    return conditions
  }

  private func subject() throws(MappingError) -> MappingCondition.Subject {
    if view["from"] != nil { return .path(try path("from")) }
    if view["tag"] != nil { return .tag(try string("tag")) }
    if view["tag_prefix"] != nil { return .tagPrefix(try string("tag_prefix")) }
    if try flag("tags") { return .tags }
    if try flag("name") { return .name }
    throw .data(view.error(.missingKey("from")))
  }

  private func test() throws(MappingError) -> MappingCondition.Test {
    let tests: [(String, ([String]) -> MappingCondition.Test)] = [
      ("is", { .isOneOf($0) }), ("not", { .isNoneOf($0) }), ("starts", { .starts($0) }), ("ends", { .ends($0) }),
      ("contains", { .contains($0) }), ("lacks", { .lacks($0) }),
    ]
    for (word, make) in tests where view[word] != nil { return make(try strings(word)) }
    if view["same_as"] != nil { return .sameAs(try path("same_as")) }
    guard view["exists"] != nil else { throw .data(view.error(.missingKey("exists"))) }
    return .exists(try flag("exists"))
  }
}
