import DriftModels
import Storage
import Testing

@testable import Workflows

@Suite("Reading a request for an analysis")
struct AnalysisRequestTests {
  @Test("the plan is unescaped and the revision read, however the body is cut", arguments: [1, 3, 1_000])
  func reads(pieces: Int) throws {
    let request = try Self.read(
      #"""
      {"ci": {"repo_owner": "o", "repo_name": "n", "repo_url": "https://e.x/o/n", "pr_number": 7, "branch": "b/ä",
       "commit_sha": "0123456789abcdefABCDEF"}, "plan_json": "{\"a\": \"\\u00e4\\n\"}"}
      """#, pieces: pieces)
    #expect(request.plan.withBytes { String(decoding: $0, as: UTF8.self) } == #"{"a": "\u00e4\n"}"#)
    #expect(
      request.revision
        == SourceRevision(
          repositoryOwner: "o", repositoryName: "n", repositoryURL: "https://e.x/o/n", pullRequestNumber: 7,
          branch: "b/ä", commitSHA: "0123456789abcdefABCDEF"))
  }

  @Test(
    "every part of the revision is optional",
    arguments: [
      #"{"plan_json": "x"}"#, #"{"plan_json": "x", "ci": null}"#, #"{"plan_json": "x", "ci": {}}"#,
      #"{"plan_json": "x", "ci": {"branch": "", "commit_sha": "", "pr_number": null}}"#,
    ])
  func optional(_ text: String) throws {
    #expect(try Self.read(text).revision == SourceRevision())
  }

  static let invalid: [(ci: String, field: String)] = [
    (#"{"pr_number": 0}"#, "ci.pr_number"), (#"{"pr_number": 2147483648}"#, "ci.pr_number"),
    (#"{"pr_number": 1.5}"#, "ci.pr_number"), (#"{"commit_sha": "abcdef"}"#, "ci.commit_sha"),
    (#"{"commit_sha": "abcdefg"}"#, "ci.commit_sha"),
    (#"{"commit_sha": "\#(String(repeating: "a", count: 65))"}"#, "ci.commit_sha"),
    (#"{"branch": "\#(String(repeating: "a", count: 257))"}"#, "ci.branch"),
    (#"{"repo_url": "\#(String(repeating: "a", count: 2_049))"}"#, "ci.repo_url"),
    (#"{"repo_name": "a\u0000"}"#, "ci.repo_name"), (#"{"provider": "github"}"#, "ci.provider"),
  ]

  @Test("an impossible value is named", arguments: invalid)
  func namesField(_ ci: String, _ field: String) {
    #expect {
      try Self.read(#"{"plan_json": "x", "ci": \#(ci)}"#)
    } throws: { error in
      if case WorkflowError.invalidField(field, _) = error { true } else { false }
    }
  }

  @Test("limits are inclusive")
  func limits() throws {
    let request = try Self.read(
      """
      {"plan_json": "", "ci": {"branch": "\(String(repeating: "ä", count: 256))", "pr_number": 2147483647, \
      "commit_sha": "\(String(repeating: "a", count: 64))"}}
      """)
    #expect(request.revision.pullRequestNumber == 2_147_483_647)
  }

  @Test("a field that has no meaning is refused")
  func unknownField() {
    #expect(throws: WorkflowError.invalidField("llm_config", reason: "is not known")) {
      try Self.read(#"{"plan_json": "x", "llm_config": {}}"#)
    }
  }

  @Test(
    "a body that is no JSON, or has no plan as text, is invalid",
    arguments: [
      "", "[]", "{", #"{"plan_json": "x""#, #"{"plan_json": {"format_version": "1.2"}}"#, #"{"plan_json": null}"#, "{}",
      #"{"ci": []}"#, #"{"plan_json": "x", "ci": "y"}"#, #"{"plan_json": "x", "ci": {"branch": 7}}"#,
      #"{"plan_json": "x", "plan_json": "y"}"#, #"{"plan_json": "x", "plan_json": {}}"#, #"{"plan_json": "\x"}"#,
    ])
  func invalidBodies(_ text: String) {
    #expect {
      try Self.read(text)
    } throws: { error in
      if case WorkflowError.invalidJSON = error { true } else { false }
    }
  }

  private static func read(_ text: String, pieces size: Int = 1_000) throws -> AnalysisRequest {
    let bytes = Array(text.utf8)
    var reader = try JSONEmbeddedReader(key: AnalysisRequest.planField)
    do {
      for start in stride(from: 0, to: bytes.count, by: size) {
        try bytes[start..<min(bytes.count, start + size)].withUnsafeBytes { try reader.append($0) }
      }
    } catch let error as JSONError {
      throw WorkflowError.invalidJSON(error)
    }
    return try AnalysisRequest(reader)
  }
}
