extension Schema {
  private static let errorFields = [
    Field("error", .text, "One sentence for people."), Field("code", .text, "Machine-readable name."),
    Field("request_id", .text),
  ]

  /// The body of every refusal.
  static let error = Schema.component(
    "Error", .object(errorFields + [.optional("details", .anyObject, "The place and the cause, where they help.")]))

  /// The body of a refusal because of the plan.
  static let planLimitError = Schema.component(
    "PlanLimitError",
    .object(
      errorFields + [
        Field("message", .text), Field("limit_name", .choice(PlanLimit.self)), Field("used", .integer),
        Field("cap", .integer), Field("plan", .text), Field("required_plan", .text),
      ]))
}
