public import DriftModels

/// What a diff looks at and how much it tells.
public struct DriftOptions: Sendable {
  /// The normalisation rules that are asked.
  public var rules: RuleRegistry
  /// What the report leaves out.
  public var ignore: IgnoreRules
  /// Says of a changed item that all of it is of no account, as rules of an embedder may; the pair then counts as unchanged
  /// and its differences as ignored. Nil asks nobody.
  public var isOfNoAccount: (@Sendable (_ item: DriftItem, _ declared: DeclaredResource) -> Bool)?
  /// Whether pairs without a difference become items too.
  public var includesMatched: Bool
  /// Whether extras come with import blocks.
  public var includesImportBlocks: Bool
  /// Whether extras come with resource blocks of what is live, beside their import blocks.
  public var includesResourceBlocks: Bool
  /// Whether live resources that the cloud or another resource made count as extra.
  public var includesManagedElsewhere: Bool
  /// Whether the report says how often each rule made two values equal.
  public var explains: Bool
  /// Regions that take part on both sides, together with global resources; nil for all.
  public var regions: Set<String>?
  /// Regions whose enumeration failed, or `global`: nothing there is reported as missing.
  public var failedRegions: Set<String>
  /// Terraform types whose enumeration failed: none of them is reported as missing.
  public var failedTypes: Set<String>
  /// Accounts, projects and subscriptions that the live side holds, by cloud: what is declared in others takes no
  /// part. Clouds without an entry are not limited.
  public var accounts: [CloudProviderKind: Set<String>]
  /// Ids of Google Cloud projects by their numbers; what `google_project` resources declare is known without.
  public var projectNumbers: [String: String]
  /// Values with a longer JSON text, in bytes, are given by SHA-256 and length. Default 4 KiB.
  public var longestValue: Int
  /// What is known beside the two sides.
  public var facts: DriftFacts
  /// Readers of YAML and XML texts.
  public var readers: TextReaders

  /// The defaults: all standard rules, nothing ignored, no matched items, import blocks, everything in scope.
  public init(
    rules: RuleRegistry = .standard, ignore: IgnoreRules = IgnoreRules(), includesMatched: Bool = false,
    includesImportBlocks: Bool = true, includesResourceBlocks: Bool = false, includesManagedElsewhere: Bool = false,
    explains: Bool = false, regions: Set<String>? = nil,
    failedRegions: Set<String> = [], failedTypes: Set<String> = [], accounts: [CloudProviderKind: Set<String>] = [:],
    projectNumbers: [String: String] = [:], longestValue: Int = 4_096,
    facts: DriftFacts = DriftFacts(), readers: TextReaders = TextReaders()
  ) {
    self.rules = rules
    self.ignore = ignore
    self.includesMatched = includesMatched
    self.includesImportBlocks = includesImportBlocks
    self.includesResourceBlocks = includesResourceBlocks
    self.includesManagedElsewhere = includesManagedElsewhere
    self.explains = explains
    self.regions = regions
    self.failedRegions = failedRegions
    self.failedTypes = failedTypes
    self.accounts = accounts
    self.projectNumbers = projectNumbers
    self.longestValue = longestValue
    self.facts = facts
    self.readers = readers
  }
}
