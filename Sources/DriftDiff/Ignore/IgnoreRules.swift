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
/// conditions by name added: `address:`, `id:`, `path:`, `tag:` and `type:`. A resource is asked about the lines that
/// can mean it by what they begin with; each of these costs at most the product of its length and the resource's texts.
public struct IgnoreRules: Sendable {
  /// Most characters of a pattern.
  public static let longestLine = 4_096
  /// Most patterns.
  public static let mostLines = 100_000

  /// A rule and where it stands.
  struct Line: Sendable {
    let file: String?
    let number: Int
    let rule: IgnoreRule
  }

  private(set) var lines: [Line] = []
  private var index = IgnoreIndex([])

  /// No rules: nothing is left out.
  public init() {}

  /// Reads the text of a file. Lines end in LF or CRLF; a byte order mark is skipped.
  /// - Parameter file: what to call the file where a report tells how often each line counted.
  /// - Throws: ``IgnoreRuleError`` with the first line that can't be understood.
  public init(parsing text: String, file: String? = nil) throws(IgnoreRuleError) {
    var text = Array(text.unicodeScalars)[...]
    if text.first == "\u{FEFF}" { text.removeFirst() }
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      do throws(IgnoreFault) {
        guard let rule = try IgnoreLine.rule(line.last == "\r" ? line.dropLast() : line) else { continue }
        guard lines.count < Self.mostLines else { throw IgnoreFault(.tooMany, at: line.startIndex) }
        lines.append(Line(file: file, number: number + 1, rule: rule))
      } catch {
        throw IgnoreRuleError(line: number + 1, column: error.offset - line.startIndex + 1, reason: error.reason)
      }
    }
    index = IgnoreIndex(lines.lazy.map(\.rule))
  }

  /// Puts the lines of other rules behind these, as if both files were one.
  public mutating func append(_ other: IgnoreRules) {
    lines += other.lines
    index = IgnoreIndex(lines.lazy.map(\.rule))
  }

  /// Whether there is nothing to ask.
  public var isEmpty: Bool { lines.isEmpty }

  /// Whether any line asks for tags.
  var readsTags: Bool { index.readsTags }

  /// What the lines that can mean a resource say of it.
  func verdict(on resource: IgnoreSubject) -> IgnoreVerdict {
    IgnoreVerdict(resource: resource, lines: lines, candidates: index.candidates(for: resource))
  }
}
