public import DriftModels

/// A noise rule that an organization wrote for itself.
public struct CustomNoiseRule: Sendable {
  /// The types that it means.
  public let resourceTypes: [Glob]
  /// The attributes that it means.
  public let attributes: [PathGlob]
  /// The actions that it means.
  public let actions: Set<CustomRuleAction>
  /// What the value before must look like; nil where it does not matter.
  public let beforeMatches: LinearRegex?
  /// What the value after must look like; nil where it does not matter.
  public let afterMatches: LinearRegex?
  /// The owner of the repository; nil where it does not matter.
  public let repoOwner: Glob?
  /// The name of the repository; nil where it does not matter.
  public let repoName: Glob?

  private static let keys: Set<String> = [
    "resource_types", "attributes", "actions", "before_matches", "after_matches", "repo_owner", "repo_name",
  ]

  /// Reads the `config` of a rule.
  /// - Throws: ``CustomRuleError`` that names the key.
  public init(config: JSONView) throws(CustomRuleError) {
    let reader = try ConfigReader(config, keys: Self.keys)
    resourceTypes = try reader.patterns("resource_types") { text throws(GlobError) in try Glob(text) }
    attributes = try reader.patterns("attributes") { text throws(GlobError) in try PathGlob(text) }
    actions = try reader.actions(default: [.update])
    beforeMatches = try reader.regex("before_matches")
    afterMatches = try reader.regex("after_matches")
    repoOwner = try reader.glob("repo_owner")
    repoName = try reader.glob("repo_name")
  }
}
