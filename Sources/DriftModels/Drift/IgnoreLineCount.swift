/// How often one line of an ignore file decided what becomes of a resource or a difference.
public struct IgnoreLineCount: Hashable, Sendable {
  /// The file; nil where the rules came from a text without a name.
  public let file: String?
  /// The line's number, from 1.
  public let line: Int
  /// The line without its comment. What begins with `!` kept what it counts; any other line left it out.
  public let pattern: String
  /// Missing and extra resources.
  public let resources: Int
  /// Attribute differences.
  public let differences: Int

  /// Builds a count from its parts.
  public init(file: String?, line: Int, pattern: String, resources: Int, differences: Int) {
    self.file = file
    self.line = line
    self.pattern = pattern
    self.resources = resources
    self.differences = differences
  }
}
