/// What can be said of a recurring change that no entry of the catalogue explains.
enum GeneralAdvice {
  static func fixes(for action: NoiseAction, isWholeObject: Bool) -> [(tier: NoiseFix.Tier, template: FixTemplate)] {
    let quick = isWholeObject || action == .create || action == .delete ? lookAtOwner : ignore
    return [(.quickPatch, quick), (.structuralRefactor, oneWriter), (.longTermRework, rolesOfWriters)]
  }

  private static let ignore = FixTemplate.ignoring(
    because:
      "Something outside of this configuration writes the attribute, or the provider gives it back in another form.")

  private static let lookAtOwner = FixTemplate(
    "Find out who makes and removes the object",
    "An object that comes or goes in plan after plan is also made or removed elsewhere. The audit log of the cloud tells by "
      + "whom; until then, leave the object out of applies that are not about it.",
    pros: ["Nothing is changed before the cause is known"], cons: ["Plans keep showing the change meanwhile"])

  private static let oneWriter = FixTemplate(
    "Write the value as the provider gives it back",
    "Compare what the configuration says with what the provider reads: another spelling, a default that is filled in, or "
      + "another order. Where it is another tool that writes, let either the tool or the configuration go.",
    pros: ["Changes that matter stay visible"], cons: ["Takes a look at each resource that shows the pattern"])

  private static let rolesOfWriters = FixTemplate(
    "Give each attribute one owner",
    "Write down which attributes belong to Terraform and which to platforms and controllers, put that into the modules that "
      + "teams share, and check it in reviews.",
    pros: ["The same noise does not come back with the next resource"],
    cons: ["Needs agreement between teams, and changes of modules"])
}
