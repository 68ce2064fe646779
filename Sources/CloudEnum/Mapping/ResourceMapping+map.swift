public import DriftModels

extension ResourceMapping {
  /// Maps what a service's own API answered: an item of the list, and the answers to the detail calls by their keys.
  ///
  /// A detail that says "there is none" is given as null; one that was not asked for, or failed, is left out. What an
  /// answer does not hold is left out of the properties, since it was not read; what it gives as null is null.
  /// - Throws: ``MappingError/noIdentity(terraformType:)`` when the answer holds no id.
  public func map(
    item: JSONView, details: [String: JSONView] = [:], context: MappingContext
  ) throws(MappingError) -> LiveResource {
    let scope = MappingScope(item: item.value, details: details.mapValues(\.value), context: context)
    return try record(scope, side: .api, identifier: nil)
  }

  /// Maps the properties that Cloud Control gives for an object with this identifier.
  /// - Throws: ``MappingError/noIdentity(terraformType:)`` when neither identifier nor properties name the object.
  public func map(
    cloudControl properties: JSONView, identifier: String, context: MappingContext
  ) throws(MappingError) -> LiveResource {
    let scope = MappingScope(item: properties.value, details: [:], context: context)
    return try record(scope, side: .cloudFormation, identifier: identifier)
  }

  private func record(
    _ scope: MappingScope, side: MappingSide, identifier: String?
  ) throws(MappingError) -> LiveResource {
    let arn = side == .cloudFormation ? scope.item.members?["Arn"]?.scalarText : nil
    let id = idRule.text(in: scope) ?? identifier
    let key = scope.context.fullName ?? keyRule?.text(in: scope) ?? arn ?? id
    guard let key, !key.isEmpty else { throw .noIdentity(terraformType: terraformType) }
    let tags = tagRule?.tags(in: scope)
    let name = name(in: scope, tags: tags) ?? id ?? key
    let object = MappedObject(scope: scope, name: name, tags: tags)
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("provider", cloud.rawValue)
      writer.member("provider_type", providerType)
      writer.member("provider_resource_id", key)
      writer.member("normalized_type", terraformType)
      writer.member("region", regionRule?.text(in: scope))
      writer.member("name", name)
      if let tags { writer.member("tags", .object(tags.mapValues(JSONValue.string))) }
      if let maker = maker(of: object) { writer.member("managed_by", maker) }
      let properties = properties(in: scope, side: side, id: id, tags: tags)
      writer.member("properties", .object(properties))
      let unread = unreadPaths(in: properties, side: side)
      if !unread.isEmpty { writer.member("unread", .array(unread.map(JSONValue.string))) }
    }
    do throws(JSONError) {
      return try LiveResource(record: JSONDocument(writer.bytes).root)
    } catch {
      throw .data(error)
    }
  }

  private func name(in scope: MappingScope, tags: [String: String]?) -> String? {
    switch nameRule {
    case .tag(let name): tags?[name]
    case .text(let rule): rule.text(in: scope)
    }
  }

  private func maker(of object: MappedObject) -> String? {
    makerRules.first { rule in rule.conditions.allSatisfy { $0.holds(object) } }?.maker
  }

  private func properties(
    in scope: MappingScope, side: MappingSide, id: String?, tags: [String: String]?
  ) -> [String: JSONValue] {
    var properties: [String: JSONValue] = [:]
    if let id { properties["id"] = .string(id) }
    if let attribute = tagRule?.attribute, let tags {
      properties[attribute] = .object(tags.mapValues(JSONValue.string))
    }
    for attribute in attributes {
      if let value = attribute.value(in: scope, side: side) { properties[attribute.name] = value }
    }
    return properties
  }

  /// Attributes inside the blocks of these properties that were not read, as paths without positions: missing there
  /// does not mean absent in the cloud.
  private func unreadPaths(in properties: [String: JSONValue], side: MappingSide) -> [String] {
    attributes.flatMap { attribute in
      properties[attribute.name].map { $0 == .null ? [] : attribute.unreadPaths(side: side) } ?? []
    }
  }
}

extension AttributeMapping {
  /// The value that Terraform would store; nil when it was not read.
  func value(in scope: MappingScope, side: MappingSide) -> JSONValue? {
    guard let value = source(side)?.value(in: scope) else { return nil }
    guard kind == .block, !nested.isEmpty, value != .null else { return kind.conform(value) }
    return .array(value.asList.map { block($0, in: scope.inside($0), side: side) })
  }

  private func block(_ element: JSONValue, in scope: MappingScope, side: MappingSide) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for attribute in nested {
      if let value = attribute.value(in: scope, side: side) { members[attribute.name] = value }
    }
    return .object(members)
  }

  /// What a block of this attribute leaves unread, below its name.
  func unreadPaths(side: MappingSide) -> [String] {
    let unmapped = nested.filter { $0.source(side) == nil }.map(\.name)
    let here = (gaps + unmapped).sorted().map { name + "." + $0 }
    let below = nested.filter { $0.source(side) != nil }.flatMap { $0.unreadPaths(side: side) }
    return here + below.map { name + "." + $0 }
  }
}
