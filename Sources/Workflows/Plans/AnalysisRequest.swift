public import DriftModels
public import Storage

/// A plan to analyse and where it comes from: the body of `POST /orgs/{id}/analyze`.
///
/// The plan is text inside the request. It is unescaped while the body arrives and parsed in place:
///
/// ```swift
/// var reader = try JSONEmbeddedReader(key: AnalysisRequest.planField, expecting: contentLength)
/// for try await chunk in body { try chunk.withUnsafeBytes { try reader.append($0) } }
/// let request = try AnalysisRequest(reader)
/// ```
public struct AnalysisRequest: Sendable {
  /// The field that holds the plan.
  public static let planField = "plan_json"

  /// The plan's text.
  public let plan: JSONSource
  /// The change in version control that the plan belongs to.
  public let revision: SourceRevision
  /// Whether a narrative is written.
  public var includesNarrative = true

  /// Makes a request from its parts.
  public init(plan: JSONSource, revision: SourceRevision = SourceRevision(), includesNarrative: Bool = true) {
    self.plan = plan
    self.revision = revision
    self.includesNarrative = includesNarrative
  }

  /// Reads a body that has arrived in full.
  /// - Throws: ``WorkflowError``: `invalidJSON` when it is no JSON or a field is missing or has the wrong type,
  ///   `invalidField` for an impossible value or a field that is not known.
  public init(_ reader: consuming JSONEmbeddedReader) throws(WorkflowError) {
    let occurrences = reader.occurrences
    let envelope: JSONDocument
    let text: JSONSource?
    do { (envelope, text) = try reader.finish() } catch { throw .invalidJSON(error) }
    let fields = try RequestFields(envelope.root)
    try fields.refuseOthers(than: [Self.planField, "ci"])
    let field = try fields.view(Self.planField, .string)
    guard let text, field != nil else { throw .invalidJSON(envelope.root.error(.missingKey(Self.planField))) }
    // Two texts were read one after the other; what they make together is neither.
    guard occurrences == 1 else { throw .invalidJSON(envelope.root.error(.duplicateKey(Self.planField))) }
    plan = text
    revision =
      try fields.view("ci", .object).map { view throws(WorkflowError) in try SourceRevision(ci: view) }
      ?? SourceRevision()
  }
}
