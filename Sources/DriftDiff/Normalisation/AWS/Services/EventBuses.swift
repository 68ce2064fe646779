import DriftModels

extension NormalisationRule {
  /// `aws.default-event-bus`
  static let defaultEventBus = NormalisationRule(
    id: "aws.default-event-bus", summary: "Where no event bus is named, the one named default is meant.",
    source: "AWS documentation, EventBridge event buses", scope: .cloud(.aws)
  ) { pair in
    guard pair.name == "event_bus_name" else { return .undecided }
    return isDefault(pair.declared) && isDefault(pair.live) ? .equal : .undecided
  }

  private static func isDefault(_ view: JSONView?) -> Bool {
    guard let text = view?.string, !text.isEmpty else { return Emptiness.isNothing(view) }
    return text == "default" || text.hasPrefix("arn:") && text.hasSuffix(":event-bus/default")
  }
}
