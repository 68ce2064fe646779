/// A built-in rule about differences that mean nothing.
public struct NoiseRule: Hashable, Sendable {
  /// What must hold of the two values.
  enum Comparison: Hashable, Sendable {
    /// Nothing.
    case any
    /// They differ in letter case only.
    case letterCase
    /// They are JSON texts of the same value.
    case jsonLayout
    /// They are lists of the same elements.
    case order
    /// One is absent and the other empty.
    case emptiness
    /// They are names that differ in a number at their end only.
    case revision
  }

  /// Its stable id.
  public let id: String
  /// A few words for a heading.
  public let name: String
  /// What it means, one sentence.
  public let description: String
  /// `aws`, `gcp`, `azure` or `any`.
  public let provider: String
  /// Globs over resource types.
  public let resourceTypes: [String]
  /// Globs over paths of attributes.
  public let attributes: [String]
  /// The actions that it means.
  public let actions: [CustomRuleAction]
  let comparison: Comparison

  init(
    _ id: String, _ name: String, _ description: String, provider: String = "any", types: [String] = ["*"],
    attributes: [String], _ comparison: Comparison = .any
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.provider = provider
    resourceTypes = types
    self.attributes = attributes
    actions = [.update]
    self.comparison = comparison
  }
}
