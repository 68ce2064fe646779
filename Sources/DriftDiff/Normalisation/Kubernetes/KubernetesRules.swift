/// Rules for what Kubernetes writes in several ways, or fills in by itself.
enum KubernetesRules {
  /// In the order in which they are asked: first what is not compared, then what is not declared, then forms.
  static let all: [NormalisationRule] = [
    .serverMetadata, .apiVersionAlias, .manifestFields, .restartedAt, .serverAnnotations, .serviceAccountTokens,
    .injectedSidecars, .secretEncoding, .serviceClusterIP, .replicasAutoscaled, .quantity, .intOrString,
    .defaultedFields, .listMapKeys,
  ]
}
