import DriftModels

/// Tells the flag of a change in place by the attributes that differ.
struct InPlaceChange {
  private static let tags: Set<Substring> = ["labels", "tags", "tags_all"]
  private static let descriptions: Set<Substring> = ["comment", "description"]

  private var differsInTags = false
  private var differsInDescription = false
  private var differsElsewhere = false

  /// Takes note of an attribute by its path as text.
  mutating func note(_ path: String) {
    // What matters is settled by the first attribute that is neither.
    guard !differsElsewhere else { return }
    let name = path.prefix { $0 != "." && $0 != "[" }
    if Self.tags.contains(name) {
      differsInTags = true
    } else if Self.descriptions.contains(name) {
      differsInDescription = true
    } else {
      differsElsewhere = true
    }
  }

  /// Takes note that there are attributes beyond those that were looked at.
  mutating func noteOthers() {
    differsElsewhere = true
  }

  /// `tag-change` and `description-change` stand for changes of nothing else.
  var flag: DefaultFlag {
    switch (differsInTags, differsInDescription, differsElsewhere) {
    case (true, false, false): .tagChange
    case (false, true, false): .descriptionChange
    default: .configurationChange
    }
  }
}
