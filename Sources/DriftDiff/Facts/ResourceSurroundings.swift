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

  init(facts: DriftFacts, others: OtherResources, readers: TextReaders, projects: ProjectNumbers) {
    self.facts = facts
    self.others = others
    self.readers = readers
    self.projects = projects
  }

  /// The same beside other resources.
  func with(_ others: OtherResources) -> ResourceSurroundings {
    ResourceSurroundings(facts: facts, others: others, readers: readers, projects: projects)
  }
}
