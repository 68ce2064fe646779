/// A kind of noise that is understood: where it shows, what it comes from, and what ends it.
public struct KnownNoise: Hashable, Sendable, Identifiable {
  /// The cloud that it belongs to.
  public enum Provider: String, Hashable, Sendable, CaseIterable {
    /// Amazon Web Services.
    case aws
    /// Google Cloud.
    case gcp
    /// Microsoft Azure.
    case azure
    /// Several clouds, or none.
    case any
  }

  /// Its id, `noise-` and words.
  public let id: String
  /// A few words.
  public let title: String
  /// What it comes from, a sentence or two.
  public let cause: String
  /// The cloud that it belongs to.
  public let provider: Provider
  /// Globs of Terraform types.
  public let resourceTypes: [String]
  /// Globs of index-free paths: `*` stands for anything within a step, `**` for anything.
  public let attributes: [String]
  /// Actions in which it shows.
  public let actions: [NoiseAction]
  /// What values must show before a change is marked.
  public let evidence: NoiseEvidence
  /// Whether changes in place are marked as noise. False where somebody may mean the change, such as another version; fixes
  /// are offered all the same for what recurs.
  public let marksChanges: Bool
  /// Whether type and path tell it without values.
  public let isToldByName: Bool
  /// How sure the cause is where type, path and action fit.
  public let confidence: FixConfidence
  /// A few lines now.
  public let quickPatch: FixTemplate
  /// Another arrangement of the configuration.
  public let structuralRefactor: FixTemplate
  /// Another way of doing things, for good.
  public let longTermRework: FixTemplate

  /// Makes an entry.
  public init(
    id: String, title: String, cause: String, provider: Provider, resourceTypes: [String], attributes: [String],
    actions: [NoiseAction] = [.update], evidence: NoiseEvidence = .anyChange, marksChanges: Bool = true,
    isToldByName: Bool = true, confidence: FixConfidence = .medium, quickPatch: FixTemplate,
    structuralRefactor: FixTemplate, longTermRework: FixTemplate
  ) {
    self.id = id
    self.title = title
    self.cause = cause
    self.provider = provider
    self.resourceTypes = resourceTypes
    self.attributes = attributes
    self.actions = actions
    self.evidence = evidence
    self.marksChanges = marksChanges
    self.isToldByName = isToldByName
    self.confidence = confidence
    self.quickPatch = quickPatch
    self.structuralRefactor = structuralRefactor
    self.longTermRework = longTermRework
  }

  /// The fixes by tier, the quickest first.
  var fixes: [(tier: NoiseFix.Tier, template: FixTemplate)] {
    [(.quickPatch, quickPatch), (.structuralRefactor, structuralRefactor), (.longTermRework, longTermRework)]
  }

  /// The entry of the built-in catalogue for a change, told by names alone; the same as
  /// ``NoiseCatalogue/match(type:path:action:)``.
  public static func match(type: String, path: String, action: NoiseAction) -> KnownNoise? {
    NoiseCatalogue.builtIn.match(type: type, path: path, action: action)
  }
}
