public import DriftModels

/// An attribute whose drift may have caused planned changes.
public struct RelevantAttribute: Hashable, Sendable {
  /// Address of the resource.
  public let resource: String
  /// Path of the attribute; empty for the whole resource.
  public let path: [JSONPathStep]

  /// - Throws: ``PlanParserError/json(_:)`` with the place of the value that has the wrong type or is missing.
  init(_ entry: JSONView) throws(PlanParserError) {
    let fields = try KnownFields<RelevantKey>(entry)
    try fields.require(.resource, as: "resource", in: entry)
    resource = fields.string(.resource, in: entry) ?? ""
    path = fields.view(.attribute, in: entry).flatMap(JSONPathStep.path) ?? []
  }
}

/// The keys of an entry of `relevant_attributes`.
private enum RelevantKey: Int, KnownKey {
  typealias Lanes = SIMD2<Int32>

  case resource, attribute

  static func named(_ name: UnsafeBufferPointer<UInt8>) -> RelevantKey? {
    if name.sameBytes("resource") { return .resource }
    return name.sameBytes("attribute") ? .attribute : nil
  }

  var accepts: AcceptedKinds { self == .resource ? .string : .array }
}

extension JSONPathStep {
  /// A path of strings and integers; nil when a step is something else.
  static func path(_ list: JSONView) -> [JSONPathStep]? {
    var steps: [JSONPathStep] = []
    for view in list.elements ?? .none {
      if let key = view.string {
        steps.append(.key(key))
      } else if let index = view.int {
        steps.append(.index(index))
      } else {
        return nil
      }
    }
    return steps
  }
}
