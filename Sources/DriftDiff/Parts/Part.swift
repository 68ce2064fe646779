import DriftModels

/// One part of an object in a form that does not depend on where it is written: inside the object, or as a resource of
/// its own.
struct Part: Sendable {
  /// The objects, or groups of objects, that it is a part of: the first is the one that tells it apart.
  let scopes: [String]
  /// What tells it from the other parts of its object; nil where only all it says does.
  let key: String?
  /// What it says, by names of its own; two parts with equal fields are one.
  let fields: [String: JSONValue]
  /// Steps from the attributes of its holder to the block that it is in.
  let place: [JSONPathStep]
  /// Steps from the attributes of its holder to each field.
  let fieldPlaces: [String: [JSONPathStep]]
  /// Whether the cloud brings it along: on one side alone it says nothing.
  let isStock: Bool

  init(
    scopes: [String], key: String? = nil, fields: [String: JSONValue], place: [JSONPathStep] = [],
    fieldPlaces: [String: [JSONPathStep]] = [:], isStock: Bool = false
  ) {
    self.scopes = scopes
    self.key = key
    self.fields = fields
    self.place = place
    self.fieldPlaces = fieldPlaces
    self.isStock = isStock
  }

  /// What two parts are the same by.
  struct Content: Hashable, Sendable {
    let scope: String
    let key: String?
    let fields: [String: JSONValue]
  }

  /// What two parts are forms of one thing by, though they may say something else.
  struct Key: Hashable, Sendable {
    let scope: String
    let key: String
  }

  var content: Content { Content(scope: scopes.first ?? "", key: key, fields: fields) }
  var fullKey: Key? { key.map { Key(scope: scopes.first ?? "", key: $0) } }

  /// What it says but for its source: a rule whose source was changed is still that rule.
  var likeness: Content? {
    guard key == nil, fields["source"] != nil else { return nil }
    return Content(scope: scopes.first ?? "", key: nil, fields: fields.filter { $0.key != "source" })
  }

  func place(of field: String) -> [JSONPathStep] { fieldPlaces[field] ?? place }

  /// The names of fields that differ, in order.
  func differingFields(from other: Part) -> [String] {
    Set(fields.keys).union(other.fields.keys).filter { fields[$0] != other.fields[$0] }.sorted()
  }
}

/// What a resource holds of the parts of some family.
struct PartHolder: Sendable {
  var parts: [Part] = []
  /// The scopes that its lists are about, with the steps to each list.
  var lists: [String: [JSONPathStep]] = [:]
  /// Scopes of which it says all there is: what else is live in them was added.
  var claims: Set<String> = []
}
