/// What a diff looks at and how much it tells.
public struct DriftOptions: Sendable {
  /// The normalisation rules that are asked.
  public var rules: RuleRegistry
  /// Whether pairs without a difference become items too.
  public var includesMatched: Bool
  /// Whether extras come with import blocks.
  public var includesImportBlocks: Bool
  /// Whether live resources that something else manages (`managed_by` other than Terraform) count as extra.
  public var includesManagedElsewhere: Bool
  /// Regions that take part on both sides, together with global resources; nil for all.
  public var regions: Set<String>?
  /// Regions whose enumeration failed: nothing there is reported as missing.
  public var failedRegions: Set<String>
  /// Terraform types whose enumeration failed: none of them is reported as missing.
  public var failedTypes: Set<String>
  /// Values with a longer JSON text, in bytes, are given by SHA-256 and length. Default 4 KiB.
  public var longestValue: Int

  /// The defaults: all standard rules, no matched items, import blocks, everything in scope.
  public init(
    rules: RuleRegistry = .standard, includesMatched: Bool = false, includesImportBlocks: Bool = true,
    includesManagedElsewhere: Bool = false, regions: Set<String>? = nil, failedRegions: Set<String> = [],
    failedTypes: Set<String> = [], longestValue: Int = 4_096
  ) {
    self.rules = rules
    self.includesMatched = includesMatched
    self.includesImportBlocks = includesImportBlocks
    self.includesManagedElsewhere = includesManagedElsewhere
    self.regions = regions
    self.failedRegions = failedRegions
    self.failedTypes = failedTypes
    self.longestValue = longestValue
  }
}
