import DriftModels
import Storage

extension SourceRevision {
  private static let longest = 256
  private static let longestURL = 2_048
  private static let names: Set<String> = [
    "repo_owner", "repo_name", "repo_url", "pr_number", "branch", "commit_sha",
  ]

  /// Reads the `ci` object of a request; all of its fields are optional, empty ones count as absent.
  /// - Throws: ``WorkflowError``: `invalidJSON` for a wrong type, `invalidField` for an impossible value or a field
  ///   that is not known.
  init(ci view: JSONView) throws(WorkflowError) {
    let fields = try RequestFields(view, place: "ci")
    try fields.refuseOthers(than: Self.names)
    self.init(
      repositoryOwner: try fields.optionalName("repo_owner", longest: Self.longest),
      repositoryName: try fields.optionalName("repo_name", longest: Self.longest),
      repositoryURL: try fields.optionalName("repo_url", longest: Self.longestURL),
      pullRequestNumber: try Self.number(fields), branch: try fields.optionalName("branch", longest: Self.longest),
      commitSHA: try Self.commit(fields))
  }

  private static func number(_ fields: RequestFields) throws(WorkflowError) -> Int? {
    guard let view = try fields.view("pr_number", .number) else { return nil }
    guard let number = view.int, (1...Int(Int32.max)).contains(number) else {
      throw .invalidField("ci.pr_number", reason: "must be an integer from 1 to \(Int32.max)")
    }
    return number
  }

  private static func commit(_ fields: RequestFields) throws(WorkflowError) -> String? {
    guard let commit = try fields.optionalName("commit_sha", longest: .max) else { return nil }
    guard (7...64).contains(commit.utf8.count), commit.utf8.allSatisfy(isHexDigit) else {
      throw .invalidField("ci.commit_sha", reason: "must be 7 to 64 hexadecimal digits")
    }
    return commit
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}
