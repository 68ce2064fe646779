import DriftModels

extension NormalisationRule {
  /// `k8s.int-or-string`
  static let intOrString = NormalisationRule(
    id: "k8s.int-or-string", summary: "Ports and amounts are numbers, or texts: digits alone are the number.",
    source: "Kubernetes API reference, IntOrString", scope: .cloud(.kubernetes)
  ) { pair in
    guard fields.contains(KubernetesField(pair).name), let declared = number(pair.declared),
      let live = number(pair.live)
    else { return .undecided }
    return declared == live ? .equal : .undecided
  }

  private static let fields: Set<String> = ["max_surge", "max_unavailable", "min_available", "port", "target_port"]

  private static func number(_ view: JSONView?) -> Int? {
    guard let text = view?.string else { return view?.int }
    let isNumber = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber && (text == "0" || !text.hasPrefix("0")) ? Int(text) : nil
  }
}
