import NoiseAggregator

extension OperationDescription {
  static let listNoisePatterns = OperationDescription(
    tag: "policy", summary: "List what recurs in plans and drift results",
    query: [
      QueryParameter(name: "repo_owner", schema: .text, note: "Only scans of this owner's repositories, in any case."),
      QueryParameter(name: "repo_name", schema: .text, note: "Only scans of repositories with this name, in any case."),
    ],
    success: .json(.object([Field("patterns", .list(.noisePattern)), Field("settings", .noiseSettings)])))

  static let fixNoise = OperationDescription(
    tag: "policy", summary: "Suggest fixes for a pattern of noise", success: .json(.fixSuggestion),
    refusals: [.validationFailed, .notFound])
}

extension Schema {
  fileprivate static let fixSuggestion = Schema.component(
    "FixSuggestion",
    .object([
      Field("confidence", .choice(FixConfidence.self)),
      Field(
        "fixes",
        .list(
          .component(
            "NoiseFix",
            .object([
              Field("tier", .choice(NoiseFix.Tier.self)), Field("title", .text), Field("description", .text),
              Field("code", .nullable(.text), "HCL to start from."), Field("pros", .list(.text)),
              Field("cons", .list(.text)),
            ])))),
      Field("trace_id", .text, "Empty where no model was asked."),
    ]))
}
