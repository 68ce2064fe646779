extension CloudMadeRules {
  static let kubernetes: [CloudMadeRule] = [.systemObjects, .ownerReferences, .tokenSecrets]
}
