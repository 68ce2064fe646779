extension OperationDescription {
  static let checkHealth = OperationDescription(
    tag: "system", summary: "Tell that the process answers", success: .json(.object([Field("status", .choice(["ok"]))]))
  )

  static let checkReadiness = OperationDescription(
    tag: "system", summary: "Tell whether requests can be served", success: .json(readiness),
    unavailable: readiness)

  static let getOpenAPI = OperationDescription(
    tag: "system", summary: "Get this document", success: .json(.anyObject))

  private static let readiness = Schema.component(
    "Readiness",
    .object([
      Field("status", .choice(["ok", "degraded", "unavailable"])),
      Field("checks", .object([Field("database", .text), Field("redis", .text)])),
    ]))
}
