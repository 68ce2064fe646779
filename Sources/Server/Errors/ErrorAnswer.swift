import DriftModels
import HTTPTypes
import Hummingbird

/// How a failure is told to the caller.
struct ErrorAnswer: Sendable {
  /// The status.
  var status: HTTPResponse.Status
  /// Machine-readable name.
  var code: String
  /// One sentence for people, without internals and without values that the caller sent as secrets.
  var message: String
  /// Further members of the body.
  var members: [(name: String, value: JSONValue)] = []
  /// Header fields that belong to the status.
  var headers: HTTPFields = [:]

  /// The answer with the request's id in its body.
  func reply(_ requestID: DriftModels.RequestID) -> Reply {
    Reply.json(status, headers: headers) { body in
      body.member("error", message)
      body.member("code", code)
      body.member("request_id", requestID.description)
      for (name, value) in members { body.member(name, value) }
    }
  }
}
