public import DriftModels

/// An attribute whose drift may have caused planned changes.
public struct RelevantAttribute: Hashable, Sendable {
  /// Address of the resource.
  public let resource: String
  /// Path of the attribute.
  public let path: [JSONPathStep]

  init?(_ entry: JSONView) {
    guard let resource = entry["resource"]?.string else { return nil }
    self.resource = resource
    path = entry["attribute"].flatMap(JSONPathStep.path) ?? []
  }
}

extension JSONPathStep {
  /// A path of strings and integers; nil when a step is something else.
  static func path(_ list: JSONView) -> [JSONPathStep]? {
    var steps: [JSONPathStep] = []
    for view in list.elements.map(Array.init) ?? [] {
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
