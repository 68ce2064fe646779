/// Why a snippet of HCL can't be complete.
public struct HCLFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// A bracket, string, template or heredoc, given by how it opens, has no end.
    case unclosed(String)
    /// A closing bracket that nothing opened, or something else than was opened.
    case unexpected(String)
    /// A string in quotes goes over the end of a line.
    case lineBreakInString
    /// A comment has no end.
    case unclosedComment
  }

  /// The line of what is wrong, from 1: where it opens, for what has no end.
  public let line: Int
  /// What is wrong.
  public let reason: Reason

  /// One sentence for people.
  public var description: String {
    switch reason {
    case .unclosed(let opening): "line \(line): \(opening) is not closed"
    case .unexpected(let closing): "line \(line): \(closing) closes nothing"
    case .lineBreakInString: "line \(line): a string in quotes ends with the line"
    case .unclosedComment: "line \(line): a comment has no end"
    }
  }
}
