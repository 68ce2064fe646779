import DriftModels

/// A kind of part that can be declared, and listed, inside its object or as a resource of its own.
struct PartFamily: Sendable {
  /// A resource to look for parts in.
  struct Source {
    /// Canonical type.
    let type: String
    let attributes: JSONView
    /// The object's name as the other side has it; nil where that is not known.
    var name: String?
    /// The cloud's id of an object; nil for what is a part.
    var cloudID: String?
    /// The object that parts belong to that name none: the only one there is.
    var onlyObject: String?
    var account: String?
    /// Ids of the rules that are switched on.
    let rules: Set<String>
  }

  /// Tells families apart.
  let name: String
  /// Id of the rule that this is done under.
  let rule: String
  /// Attributes that hold parts inside an object, by the object's canonical type.
  let objects: [String: [String]]
  /// Whether resources of a canonical type are parts.
  let isSeparate: @Sendable (String) -> Bool
  /// Lists of parts that stand in resources of their own of a type.
  var separateLists: @Sendable (String) -> [String] = { _ in [] }
  /// The name of the object that a resource is, or is a part of; empty where it names none.
  let objectName: @Sendable (Source) -> String
  /// Takes a resource apart, given the name of its object.
  let hold: @Sendable (Source, _ object: String) -> PartHolder

  /// What a resource holds.
  func holder(_ source: Source) -> PartHolder { hold(source, objectName(source)) }

  /// Attributes of a canonical type that hold lists of parts.
  func lists(of type: String) -> [String] { objects[type] ?? separateLists(type) }
}

extension PartFamily.Source {
  /// What parts call their object by.
  func object(_ attributes: String...) -> String {
    if let name { return name }
    let own = attributes.lazy.map { PartName.short(self.attributes[$0]?.string) }.first { !$0.isEmpty }
    return own ?? cloudID.map { PartName.short($0) } ?? onlyObject ?? ""
  }

  /// The blocks of some lists as parts; a list that holds any says all there is of its scope.
  func lists(
    _ names: [String], scope: (String) -> String, part: (JSONView, _ scope: String, _ place: [JSONPathStep]) -> [Part]
  ) -> PartHolder {
    var holder = PartHolder()
    for name in names {
      let scope = scope(name)
      holder.lists[scope] = [.key(name)]
      let blocks = attributes[name]?.elements.map(Array.init) ?? []
      let parts = blocks.enumerated().flatMap { part($1, scope, [.key(name), .index($0)]) }
      guard !parts.isEmpty else { continue }
      holder.parts += parts
      holder.claims.insert(scope)
    }
    return holder
  }
}

/// Names of objects as their parts have them.
enum PartName {
  /// The end of an ARN, a URL or a path.
  static func short(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "" }
    return text.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? text
  }
}
