import DriftModels

/// A setting that stands in an object, or in a resource of its own.
struct Setting: Sendable {
  /// What the setting says, in the same words for both forms; nil or empty for no more than the object does by itself.
  typealias Reading = @Sendable (JSONView) -> JSONValue?

  let object: String
  /// Attributes that name the object, on the object itself.
  let names: [String]
  /// The attribute of the object.
  let attribute: String
  let separate: String
  /// Attributes that name the object, on the resource of its own.
  let references: [String]
  /// The attribute that holds the setting there.
  let separateAttribute: String
  let inline: Reading
  let apart: Reading
}

extension PartFamily {
  /// A family of settings: at most one part of each kind in an object.
  static func settings(_ name: String, rule: String, _ all: [Setting]) -> PartFamily {
    let bySeparate = Dictionary(grouping: all, by: \.separate)
    let byObject = Dictionary(grouping: all, by: \.object)
    let objectName: @Sendable (Source) -> String = { source in
      let names = byObject[source.type]?.first?.names ?? bySeparate[source.type]?.first?.references ?? []
      if let name = source.name { return name }
      return names.lazy.map { PartName.short(source.attributes[$0]?.string) }.first { !$0.isEmpty }
        ?? source.cloudID.map { PartName.short($0) } ?? source.onlyObject ?? ""
    }
    return PartFamily(
      name: name, rule: rule, objects: byObject.mapValues { $0.map(\.attribute) },
      isSeparate: { bySeparate[$0] != nil && byObject[$0] == nil }, objectName: objectName,
      hold: { source, name in
        var holder = PartHolder()
        for setting in byObject[source.type] ?? [] {
          let scope = "\(setting.object) \(name) \(setting.attribute)"
          holder.lists[scope] = [.key(setting.attribute)]
          // What nobody declares of a declared object was added to it.
          holder.claims.insert(scope)
          if let value = setting.inline(source.attributes) {
            holder.parts.append(setting.part(value, scope, [.key(setting.attribute)]))
          }
        }
        guard byObject[source.type] == nil else { return holder }
        for setting in bySeparate[source.type] ?? [] {
          let scope = "\(setting.object) \(name) \(setting.attribute)"
          holder.parts.append(setting.part(setting.apart(source.attributes), scope, [.key(setting.separateAttribute)]))
        }
        return holder
      })
  }
}

extension Setting {
  fileprivate func part(_ value: JSONValue?, _ scope: String, _ place: [JSONPathStep]) -> Part {
    Part(
      scopes: [scope], key: attribute, fields: value.map { ["value": $0] } ?? [:], place: place, isStock: value == nil)
  }
}
