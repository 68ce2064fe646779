/// What a rule may look at beside the two sides of the resource that it is asked about.
public final class ResourceSurroundings: Sendable {
  /// What the caller knows.
  public let facts: DriftFacts
  /// Other resources of both sides.
  public let others: OtherResources
  /// Readers of texts in other formats than JSON.
  public let readers: TextReaders
  /// Which Google Cloud project has which number.
  let projects: ProjectNumbers
  /// Parts of objects that are resources of their own.
  let parts: PartIndex
  /// Ids of the rules that are switched on.
  public let rules: Set<String>

  init(_ options: DriftOptions, _ others: OtherResources, _ projects: ProjectNumbers, parts: PartIndex = PartIndex()) {
    facts = options.facts
    readers = options.readers
    rules = options.rules.ids
    self.others = others.indexed()
    self.projects = projects
    self.parts = parts
  }
}
