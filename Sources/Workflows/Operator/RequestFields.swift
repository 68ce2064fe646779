import DriftModels

/// The fields of an object in a request: absent and null mean the same.
struct RequestFields {
  private let object: JSONView
  private let limits: ReportLimits
  /// Path of the object; empty for the outermost.
  private let place: String

  init(_ object: JSONView, limits: ReportLimits, place: String = "") throws(WorkflowError) {
    guard object.kind == .object else { throw .invalidJSON(object.wrongKind(expected: .object)) }
    self.object = object
    self.limits = limits
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

  /// Text that can be stored, of at most `longest` bytes.
  func text(_ name: String, longest: Int) throws(WorkflowError) -> String? {
    guard let text = try view(name, .string)?.string else { return nil }
    guard text.utf8.count <= longest else {
      throw .invalidField(path(name), reason: "must have at most \(longest) bytes")
    }
    guard !text.utf8.contains(0) else { throw .invalidField(path(name), reason: "must not hold U+0000") }
    return text
  }

  /// Required text that is not empty.
  func name(_ name: String) throws(WorkflowError) -> String {
    guard let text = try text(name, longest: limits.textLength) else {
      throw .invalidField(path(name), reason: "is missing")
    }
    guard !text.isEmpty else { throw .invalidField(path(name), reason: "must not be empty") }
    return text
  }

  /// Optional text; an empty one counts as absent.
  func optionalName(_ name: String) throws(WorkflowError) -> String? {
    guard let text = try text(name, longest: limits.textLength), !text.isEmpty else { return nil }
    return text
  }

  private func path(_ name: String) -> String { place.isEmpty ? name : "\(place).\(name)" }
}
