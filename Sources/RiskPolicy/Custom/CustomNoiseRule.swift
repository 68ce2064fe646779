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

  /// Whether the rule is about plans of a repository. One that asks for a repository is about no plan without it.
  public func applies(owner: String?, name: String?) -> Bool {
    func fits(_ glob: Glob?, _ text: String?) -> Bool {
      guard let glob else { return true }
      return text.map(glob.matches) ?? false
    }
    return fits(repoOwner, owner) && fits(repoName, name)
  }

  /// Whether the rule is about changes of a type.
  public func means(_ type: String, _ action: CustomRuleAction) -> Bool {
    actions.contains(action) && resourceTypes.contains { $0.matches(type) }
  }

  /// Whether a difference of one attribute means nothing by this rule.
  ///
  /// Values that must not be shown, are not known yet or are not there are nil: no regular expression fits them.
  public func covers(_ path: [JSONPathStep], before: JSONView?, after: JSONView?) -> Bool {
    attributes.contains { $0.matches(path) } && Self.fits(beforeMatches, before) && Self.fits(afterMatches, after)
  }

  private static func fits(_ regex: LinearRegex?, _ value: JSONView?) -> Bool {
    guard let regex else { return true }
    return value.map { regex.finds(in: $0.plainText) } ?? false
  }
}
