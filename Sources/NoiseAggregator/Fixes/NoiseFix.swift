/// One way to end a noise.
public struct NoiseFix: Hashable, Sendable {
  /// How far a fix goes.
  public enum Tier: String, Hashable, Sendable, CaseIterable {
    /// A few lines now.
    case quickPatch = "quick_patch"
    /// Another arrangement of the configuration.
    case structuralRefactor = "structural_refactor"
    /// Another way of doing things, for good.
    case longTermRework = "long_term_rework"
  }

  /// How far it goes.
  public let tier: Tier
  /// A few words.
  public let title: String
  /// What to do, and why it helps.
  public let description: String
  /// HCL to start from; nil where a snippet would not help.
  public let code: String?
  /// What speaks for it.
  public let pros: [String]
  /// What speaks against it.
  public let cons: [String]

  /// Makes a fix.
  public init(tier: Tier, title: String, description: String, code: String?, pros: [String], cons: [String]) {
    self.tier = tier
    self.title = title
    self.description = description
    self.code = code
    self.pros = pros
    self.cons = cons
  }
}
