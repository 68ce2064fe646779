import HTTPTypes
import Hummingbird

/// What the OpenAPI document says of an operation beyond its row in the access table.
struct OperationDescription: Sendable {
  /// The heading it stands under.
  let tag: String
  let summary: String
  /// Parameters of the query; those of the path follow from the path.
  var query: [QueryParameter] = []
  /// The JSON body of the request.
  var request: Schema?
  let success: Success
  /// Whether the same answer is told as `text/event-stream` to whoever asks for that.
  var isStreamed = false
  /// The body of a 202, for what goes on after it; nil for what is always done at once.
  var accepted: Schema?
  /// The body of a 503 that is no error but an answer.
  var unavailable: Schema?
  /// Refusals of this operation alone, beyond those that follow from its row.
  var refusals: [Refusal] = []
}

/// A parameter of the query.
struct QueryParameter: Sendable {
  let name: String
  let schema: Schema
  let note: String
  var isRequired = false

  /// `limit` and `offset` of a list.
  static func paging(_ size: PageSize) -> [QueryParameter] {
    [
      QueryParameter(
        name: "limit", schema: .boundedInteger(minimum: 1, maximum: nil, standard: size.standard),
        note: "Entries to give; more than \(size.most) gives \(size.most)."),
      QueryParameter(
        name: "offset", schema: .boundedInteger(minimum: 0, maximum: nil, standard: 0), note: "Entries to skip."),
    ]
  }
}

/// The answer when all goes well.
enum Success: Sendable {
  /// 200 with a JSON body.
  case json(Schema)
  /// 201 with a JSON body.
  case created(Schema)
  /// 204.
  case noContent
  /// 200 with plain text.
  case text
}

/// One way to be refused.
struct Refusal: Sendable {
  let status: HTTPResponse.Status
  let code: String

  init(_ status: HTTPResponse.Status, _ code: String) {
    self.status = status
    self.code = code
  }

  static let validationFailed = Refusal(.badRequest, "validation_failed")
  static let notFound = Refusal(.notFound, "not_found")
  static let planLimitExceeded = Refusal(.paymentRequired, "plan_limit_exceeded")
}
