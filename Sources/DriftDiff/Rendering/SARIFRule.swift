import DriftModels

/// The three findings of a drift report as SARIF reporting descriptors.
struct SARIFRule: Sendable {
  let id: String
  let name: String
  let summary: String
  let explanation: String
  let help: String

  static let all = [
    SARIFRule(
      id: "drift/changed", name: "ChangedResource", summary: "A resource differs from its declaration.",
      explanation: "The state declares one value of an attribute and the cloud has another.",
      help: "Apply the configuration to restore the declared values, or change it to keep the live ones."),
    SARIFRule(
      id: "drift/missing", name: "MissingResource", summary: "A declared resource is not live.",
      explanation: "The state declares a resource that was not found in the cloud.",
      help: "Apply the configuration to create it again, or remove its block."),
    SARIFRule(
      id: "drift/extra", name: "ExtraResource", summary: "A live resource is not declared.",
      explanation: "The cloud has a resource that no given state declares.",
      help: "Adopt it with an import block, or delete it."),
  ]

  /// Place of the rule in ``all``.
  static func of(_ kind: DriftItemKind) -> Int {
    switch kind {
    case .changed, .matched: 0
    case .missing: 1
    case .extra: 2
    }
  }
}
