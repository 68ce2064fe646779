public import DriftModels

/// One built-in flag as the catalogue lists it.
public struct FlagEntry: Hashable, Sendable {
  /// The flag.
  public let flag: BuiltInFlag
  /// A few words for a heading.
  public let title: String
  /// When it is raised, one sentence.
  public let description: String
  /// The severity without a policy.
  public let severity: RiskLevel
}

/// All built-in flags, in the order in which they are listed.
public enum FlagCatalogue {
  /// The flags with what is known about each.
  public static let entries: [FlagEntry] = [
    row(.resourceDeletion, .medium, "Resource deleted", "A managed resource goes away."),
    row(
      .statefulResourceDestruction, .critical, "Stateful resource destroyed",
      "A resource that holds data goes away or is made anew."),
    row(
      .resourceReplacement, .medium, "Resource replaced", "A resource that holds no data is destroyed and made anew."),
    row(
      .publicIngress, .high, "Open to the internet",
      "A security group, firewall or network rule lets in any IPv4 or IPv6 address."),
    row(
      .publicExposure, .high, "Publicly exposed",
      "Storage or another service can be reached by anybody, or gets a public address."),
    row(
      .iamWildcard, .high, "Wildcard permission",
      "A permission covers all actions of a service or all resources, or a role stands for nearly all permissions."),
    row(.iamChange, .high, "Access management changed", "An identity, role or permission changes in another way."),
    row(
      .securityChange, .high, "Protection changed",
      "A resource that guards others changes, or a setting that guards one is weakened."),
    row(
      .encryptionChange, .high, "Encryption changed",
      "A key, secret or certificate changes, or how a resource is encrypted."),
    row(.encryptionDisabled, .critical, "Encryption switched off", "Encryption was on and is off."),
    row(
      .deletionProtectionDisabled, .high, "Deletion protection switched off",
      "A protection from deletion or termination was on and is off."),
    row(.backupReduced, .medium, "Backups reduced", "Backups, retention or versioning are lowered or switched off."),
    row(.loggingDisabled, .medium, "Logging switched off", "An audit or access log was written and is not any more."),
    row(.networkChange, .medium, "Network changed", "A network, route or load balancer changes."),
    row(.instanceTypeChange, .medium, "Size changed", "The size, SKU or machine type differs."),
    row(.configChange, .medium, "Configuration changed", "Another attribute differs."),
    row(.scalingChange, .low, "Scaled", "Only counts or capacities differ."),
    row(.tagChange, .low, "Tags changed", "Only tags or labels differ."),
    row(.descriptionChange, .low, "Description changed", "Only a description or comment differs."),
    row(
      .unmanagedResource, .low, "Not managed",
      "Something is live that nothing declares: medium for identities, networks and protections, high when public."),
    row(.outOfBandChange, .low, "Changed outside Terraform", "The plan reports a change that Terraform did not make."),
    row(.resourceCreation, .low, "Resource created", "A resource is made, and nothing else applies."),
  ]

  /// The flag with this id; nil when there is none.
  public static func flag(id: String) -> BuiltInFlag? { BuiltInFlag(rawValue: id) }

  /// What to tell somebody who switches a flag off; nil where nothing needs to be said.
  public static func warningWhenDisabled(_ flag: BuiltInFlag) -> String? {
    guard flag == .statefulResourceDestruction else { return nil }
    return "Destroying resources that hold data will no longer be flagged as critical."
  }

  static func entry(of flag: BuiltInFlag) -> FlagEntry { byFlag[flag] ?? row(flag, .low, flag.rawValue, "") }

  private static let byFlag = Dictionary(entries.map { ($0.flag, $0) }) { first, _ in first }

  private static func row(_ flag: BuiltInFlag, _ severity: RiskLevel, _ title: String, _ text: String) -> FlagEntry {
    FlagEntry(flag: flag, title: title, description: text, severity: severity)
  }
}
