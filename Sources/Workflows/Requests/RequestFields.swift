import DriftModels

/// The fields of an object in a request: absent and null mean the same.
struct RequestFields {
  private let object: JSONView
  /// Path of the object; empty for the outermost.
  private let place: String

  init(_ object: JSONView, place: String = "") throws(WorkflowError) {
    guard object.kind == .object else { throw .invalidJSON(object.wrongKind(expected: .object)) }
    self.object = object
    self.place = place
  }

  /// The value of a field; nil when it is absent or null.
  func view(_ name: String, _ kind: JSONKind) throws(WorkflowError) -> JSONView? {
    guard let view = object[name], !view.isNull else { return nil }
    guard view.kind == kind else { throw .invalidJSON(view.wrongKind(expected: kind)) }
    return view
  }

  func flag(_ name: String) throws(WorkflowError) -> Bool? {
    try view(name, .bool)?.bool
  }

  /// Text that can be stored, of at most `longest` characters.
  func text(_ name: String, longest: Int) throws(WorkflowError) -> String? {
    guard let text = try view(name, .string)?.string else { return nil }
    // Scalars, since one of what a reader takes for a character may be of any length.
    guard text.unicodeScalars.count <= longest else {
      throw .invalidField(path(name), reason: "must have at most \(longest) characters")
    }
    guard !text.utf8.contains(0) else { throw .invalidField(path(name), reason: "must not hold U+0000") }
    return text
  }

  /// Required text that is not empty.
  func name(_ name: String, longest: Int) throws(WorkflowError) -> String {
    guard let text = try text(name, longest: longest) else { throw .invalidField(path(name), reason: "is missing") }
    guard !text.isEmpty else { throw .invalidField(path(name), reason: "must not be empty") }
    return text
  }

  /// Optional text; an empty one counts as absent.
  func optionalName(_ name: String, longest: Int) throws(WorkflowError) -> String? {
    guard let text = try text(name, longest: longest), !text.isEmpty else { return nil }
    return text
  }

  /// Refuses fields that have no meaning: who sends them expects something that would not happen.
  func refuseOthers(than known: Set<String>) throws(WorkflowError) {
    for (name, _) in object.members ?? JSONMembers.none where !known.contains(name.description) {
      throw .invalidField(path(VisibleText.escaped(name.description, limit: 80)), reason: "is not known")
    }
  }

  private func path(_ name: String) -> String { place.isEmpty ? name : "\(place).\(name)" }
}
