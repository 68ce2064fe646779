import DriftModels

/// One part of an object in a form that does not depend on where it is written: inside the object, or as a resource of
/// its own.
struct Part: Sendable {
  /// The objects, or groups of objects, that it is a part of: the first is the one that tells it apart.
  let scopes: [String]
  /// What it says, by names of its own; two parts with equal fields are one.
  let fields: [String: JSONValue]
  /// Steps from the attributes of its holder to the block that it is in.
  let place: [JSONPathStep]
  /// Steps from the attributes of its holder to each field.
  let fieldPlaces: [String: [JSONPathStep]]

  init(
    scopes: [String], fields: [String: JSONValue], place: [JSONPathStep] = [],
    fieldPlaces: [String: [JSONPathStep]] = [:]
  ) {
    self.scopes = scopes
    self.fields = fields
    self.place = place
    self.fieldPlaces = fieldPlaces
  }

  /// What two parts are compared by.
  struct Content: Hashable, Sendable {
    let scope: String
    let fields: [String: JSONValue]
  }

  var content: Content { Content(scope: scopes.first ?? "", fields: fields) }

  func place(of field: String) -> [JSONPathStep] { fieldPlaces[field] ?? place + [.key(field)] }

  /// How many fields differ.
  func distance(to other: Part) -> Int { differingFields(from: other).count }

  /// The names of fields that differ, in order.
  func differingFields(from other: Part) -> [String] {
    Set(fields.keys).union(other.fields.keys).filter { fields[$0] != other.fields[$0] }.sorted()
  }
}

/// A list of parts that a holder claims as a whole: what is live in its scope, and not declared, was added.
struct PartClaim: Sendable {
  let scope: String
  /// Steps from the attributes of the holder to the list.
  let place: [JSONPathStep]
}

/// What a resource holds of the parts of some family.
struct PartHolder: Sendable {
  var parts: [Part] = []
  var claims: [PartClaim] = []
}
