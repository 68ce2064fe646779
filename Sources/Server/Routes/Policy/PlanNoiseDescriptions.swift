import HTTPTypes
import NoiseAggregator

extension OperationDescription {
  static let getNoiseSettings = OperationDescription(
    tag: "policy", summary: "Get the noise settings", success: .json(.noiseSettings))

  static let saveNoiseSettings = OperationDescription(
    tag: "policy", summary: "Save the noise settings, which act when patterns are asked for next",
    request: .noiseSettings, success: .json(.noiseSettings), refusals: [.validationFailed])

  static let suppressNoise = OperationDescription(
    tag: "policy", summary: "Suppress patterns of noise, each at one address", request: .newSuppressions,
    success: .created(.suppressions), refusals: [.validationFailed])

  static let listSuppressions = OperationDescription(
    tag: "policy", summary: "List noise suppressions",
    query: [
      QueryParameter(name: "include_expired", schema: .flag, note: "Whether those that are over are given too.")
    ],
    success: .json(.suppressions), refusals: [.validationFailed])

  static let unsuppressNoise = OperationDescription(
    tag: "policy", summary: "Remove a noise suppression", success: .noContent, refusals: [.notFound])
}

extension Schema {
  static let noiseSettings = Schema.component(
    "NoiseSettings",
    .object([
      Field("recurrence_threshold", .integer, "In how many scans a change must be seen, 1 to 1000."),
      Field("window_days", .integer, "How many days back scans are counted, 1 to 365."),
    ]))

  fileprivate static let suppressions = Schema.object([
    Field(
      "suppressions",
      .list(
        .component(
          "NoiseSuppression",
          .object([
            Field("id", .uuid), Field("fingerprint", .text), Field("resource_address", .text),
            Field("duration", .choice(SuppressionDuration.self)), Field("reason", .text),
            Field("is_false_positive", .flag), Field("created_by", .text), Field("created_at", .time),
            Field("expires_at", .nullable(.time), "Null for ever."),
          ]))))
  ])

  fileprivate static let newSuppressions = Schema.component(
    "NewSuppressions",
    .object([
      Field("duration", .choice(SuppressionDuration.self)),
      Field("fingerprints", .list(.text), "1 to 100, each of 64 hexadecimal digits."),
      .optional("is_false_positive", .nullable(.flag), "Whether the pattern should not have been found at all."),
      Field("reason", .boundedText(1...500)),
      Field("resource_addresses", .list(.text), "As many as fingerprints, and in their order."),
    ]))
}
