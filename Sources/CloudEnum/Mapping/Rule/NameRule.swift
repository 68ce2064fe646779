/// Where an object's display name stands.
enum NameRule: Hashable, Sendable {
  /// In the tag of this name.
  case tag(String)
  /// In the answer.
  case text(TextRule)
}
