import DriftModels

extension NormalisationRule {
  /// `generic.dynamic-value`
  static let dynamicValue = NormalisationRule(
    id: "generic.dynamic-value", summary: "A raw state keeps a value of any type together with its type.",
    source: "Terraform state format, dynamic attributes"
  ) { pair in
    guard let value = wrapped(pair.declared), wrapped(pair.live) == nil else { return .undecided }
    return .compare(declared: value, live: pair.live)
  }

  /// The `value` of an object that has nothing but `value` and `type`, the latter in the form that states write.
  private static func wrapped(_ view: JSONView?) -> JSONView? {
    guard let view, view.kind == .object, view.count == 2, let value = view["value"], let type = view["type"] else {
      return nil
    }
    let isConstraint =
      type.elements.map { $0.contains { ["object", "map", "list", "set", "tuple"].contains($0.string) } } ?? false
    return isConstraint ? value : nil
  }
}
