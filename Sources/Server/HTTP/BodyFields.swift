import DriftModels

/// The members of a request's JSON object, read strictly by name; names that nobody asks for are ignored.
///
/// A member that is null counts as absent, as everywhere in the API.
struct BodyFields: Sendable {
  private let object: JSONView

  /// - Throws: ``JSONError`` when the body is no object.
  init(_ document: JSONDocument) throws(JSONError) {
    guard document.root.kind == .object else { throw document.root.wrongKind(expected: .object) }
    object = document.root
  }

  /// Refuses a name that stands twice, since two readers of such a body may see different things.
  func refuseDuplicates() throws(JSONError) {
    guard object.overruledMemberCount > 0 else { return }
    var seen: Set<String> = []
    for (key, _) in object.members ?? .none where !seen.insert(key.description).inserted {
      throw object.error(.duplicateKey(key.description))
    }
  }

  /// The member; nil when it is absent or null.
  func value(_ name: String) -> JSONView? {
    object[name].flatMap { $0.isNull ? nil : $0 }
  }

  /// A member of one kind; nil when it is absent or null.
  func value(_ name: String, _ kind: JSONKind) throws(JSONError) -> JSONView? {
    guard let value = value(name) else { return nil }
    guard value.kind == kind else { throw value.wrongKind(expected: kind) }
    return value
  }

  /// A string; nil when it is absent or null.
  func text(_ name: String) throws(JSONError) -> String? {
    try value(name, .string)?.string
  }

  /// A required text of at most `limit` characters, counted as Unicode scalars; it may be empty.
  func text(_ name: String, atMost limit: Int) throws -> String {
    guard let text = try text(name) else { throw RequestFailure.invalid(field: name, problem: "it is required") }
    guard text.unicodeScalars.count <= limit else {
      throw RequestFailure.invalid(field: name, problem: "expected at most \(limit) characters")
    }
    return text
  }

  /// A required value of an enumeration.
  func choice<Value: RawRepresentable<String> & CaseIterable>(_ name: String, of _: Value.Type) throws -> Value {
    guard let text = try text(name) else { throw RequestFailure.invalid(field: name, problem: "it is required") }
    guard let value = Value(rawValue: text) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw RequestFailure.invalid(field: name, problem: "expected one of \(known)")
    }
    return value
  }

  /// A required whole number.
  func number(_ name: String) throws -> Int {
    guard let value = try value(name, .number) else {
      throw RequestFailure.invalid(field: name, problem: "it is required")
    }
    guard let number = value.int else {
      throw RequestFailure.invalid(field: name, problem: "expected a whole number that is not so large")
    }
    return number
  }

  /// A required list of texts.
  func texts(_ name: String) throws -> [String] {
    guard let list = try value(name, .array) else {
      throw RequestFailure.invalid(field: name, problem: "it is required")
    }
    var texts: [String] = []
    for element in list.elements ?? .none {
      guard let text = element.string else { throw element.wrongKind(expected: .string) }
      texts.append(text)
    }
    return texts
  }

  /// A required name for people: 1 to 128 characters on one line.
  func name(_ name: String) throws -> String {
    guard let text = try text(name) else { throw RequestFailure.invalid(field: name, problem: "it is required") }
    guard (1...128).contains(text.count) else {
      throw RequestFailure.invalid(field: name, problem: "expected 1 to 128 characters")
    }
    guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw RequestFailure.invalid(field: name, problem: "control characters are not allowed")
    }
    return text
  }
}
