import DriftModels

/// What a report leaves out because somebody said so, in the words of a `.driftignore` file.
///
/// ```swift
/// let rules = try IgnoreRules(parsing: """
///   # Buckets of the data team, less the one for backups
///   aws_s3_bucket.data-*
///   !aws_s3_bucket.data-backup
///   aws_lambda_function.*.environment
///   aws_instance.* tag:owner=sandbox
///   """)
/// let report = DriftDiff.compute(declared: declared, live: live, options: DriftOptions(ignore: rules))
/// ```
///
/// Of several lines that mean a resource or an attribute, the last counts. The files are those of driftctl, with
/// conditions by name added: `address:`, `id:`, `path:`, `tag:` and `type:`.
public struct IgnoreRules: Sendable {
  private let rules: [IgnoreRule]

  /// No rules: nothing is left out.
  public init() {
    rules = []
  }

  /// Reads the text of a file.
  /// - Throws: ``IgnoreRuleError`` with the first line that says nothing.
  public init(parsing text: String) throws(IgnoreRuleError) {
    var rules: [IgnoreRule] = []
    var number = 0
    let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      do throws(IgnoreRuleError.Reason) {
        if let rule = try IgnoreLine.rule(line.last == "\r" ? line.dropLast() : line) { rules.append(rule) }
      } catch {
        throw IgnoreRuleError(line: number, reason: error)
      }
    }
    self.rules = rules
  }

  /// Whether there is nothing to ask.
  public var isEmpty: Bool { rules.isEmpty }

  /// Whether a resource that is missing or extra is left out.
  func ignores(_ resource: IgnoreSubject) -> Bool {
    rules.last { $0.matches(resource) }.map { !$0.isNegated } ?? false
  }

  /// Whether a difference of a resource is left out.
  func ignores(_ path: [JSONPathStep], of resource: IgnoreSubject) -> Bool {
    rules.last { $0.matches(resource, path) }.map { !$0.isNegated } ?? false
  }
}
