import DriftModels

/// Both sides of a difference for a reader: of long values the part around the first place where they differ.
enum DifferenceExcerpt {
  /// Characters before that place.
  private static let lead = 24

  /// Texts to be cut at `limit` and escaped; a mark stands where something was left out at the start.
  static func texts(_ difference: AttributeDifference, limit: Int) -> (declared: String, live: String) {
    let (declared, live) = (difference.declared.text, difference.live.text)
    let start = max(declared.utf8.count, live.utf8.count) > limit ? commonLead(declared, live) : 0
    return (excerpt(declared, from: start), excerpt(live, from: start))
  }

  /// How many characters can be left out at the start.
  private static func commonLead(_ left: String, _ right: String) -> Int {
    var common = 0
    for (mine, theirs) in zip(left, right) {
      guard mine == theirs else { break }
      common += 1
    }
    return max(0, common - lead)
  }

  private static func excerpt(_ text: String, from start: Int) -> String {
    start > 0 && start < text.count ? "…" + text.dropFirst(start) : text
  }
}
