public import DriftModels

/// The reasons for risk that are built in. Their ids never change, since policies name them.
public enum BuiltInFlag: String, Hashable, Sendable, CaseIterable {
  case resourceDeletion = "resource-deletion"
  case statefulResourceDestruction = "stateful-resource-destruction"
  case resourceReplacement = "resource-replacement"
  case publicIngress = "public-ingress"
  case publicExposure = "public-exposure"
  case iamWildcard = "iam-wildcard"
  case iamChange = "iam-change"
  case securityChange = "security-change"
  case encryptionChange = "encryption-change"
  case encryptionDisabled = "encryption-disabled"
  case deletionProtectionDisabled = "deletion-protection-disabled"
  case backupReduced = "backup-reduced"
  case loggingDisabled = "logging-disabled"
  case networkChange = "network-change"
  case instanceTypeChange = "instance-type-change"
  case configChange = "config-change"
  case scalingChange = "scaling-change"
  case tagChange = "tag-change"
  case descriptionChange = "description-change"
  case unmanagedResource = "unmanaged-resource"
  case outOfBandChange = "out-of-band-change"
  case resourceCreation = "resource-creation"

  /// The id that policies and disabled rules name.
  public var id: String { rawValue }

  /// What is known about the flag.
  public var entry: FlagEntry { FlagCatalogue.entry(of: self) }

  /// The severity without a policy; the lowest one for `unmanaged-resource`, which depends on the type.
  public var defaultSeverity: RiskLevel { entry.severity }

  /// Whether making a resource in the dangerous state counts, not only bringing an existing one there.
  ///
  /// What is opened is open from the first day on; what was never protected has lost nothing.
  var countsAtCreation: Bool {
    switch self {
    case .publicIngress, .publicExposure, .iamWildcard, .securityChange: true
    default: false
    }
  }
}
