import DriftModels
import HTTPTypes
import Hummingbird
import Storage

/// Why a request is refused, in the terms of the API. ``ErrorMapping`` says how each is answered.
enum RequestFailure: Error, Hashable, Sendable {
  /// No credential, or one that opens nothing.
  case unauthorized
  /// More than one credential.
  case ambiguousCredentials
  /// The caller does not belong to the organisation of the path.
  case forbidden
  /// The caller's role is below the one that the operation asks for.
  case insufficientRole(needed: Role)
  /// The key may only read.
  case insufficientScope
  /// The operation is for signed-in people, and an API key was sent.
  case oidcRequired
  /// The operation is for API keys, and a person calls.
  case keyRequired
  /// Somebody has to be named for the operation, and a key has nobody behind it.
  case userRequired
  /// A key was asked to make one that may do more than itself.
  case scopeEscalation
  /// `X-Org-ID` does not name the organisation of the path.
  case unexpectedOrgHeader
  /// An id is no UUID.
  case invalidID(parameter: String)
  /// A parameter or field has a value that it can't have.
  case invalid(field: String, problem: String)
  /// A key scope is not known.
  case invalidScope(field: String)
  /// The body is not the JSON that was asked for.
  case invalidJSON(JSONError)
  /// The body is of another kind than JSON in UTF-8, or compressed in an unknown way.
  case unsupportedMediaType
  /// The body is not compressed as its head says.
  case invalidContentCoding
  /// The body is larger than the operation takes; `hint` says how a smaller one could do.
  case payloadTooLarge(limit: Int, hint: String? = nil)
  /// The body ended before it was complete.
  case bodyInterrupted
  /// There is nothing under this id in the organisation.
  case notFound(StoredEntity)
  /// Nothing of this fingerprint recurs.
  case patternNotFound
  /// The scan has no drift result.
  case driftNotComputed
  /// The provider registry has no such resource type.
  case unknownResourceType
  /// The analysis was given up after as long as callers wait.
  case analysisTimeout
  /// As much work is waiting as the server takes.
  case overloaded
  /// The account is being scanned.
  case scanRunning
  /// The organisation's plan allows no more.
  case planLimitExceeded(PlanLimitReached)
  /// The path leads to no operation.
  case routeNotFound
  /// The path leads to operations with other methods.
  case methodNotAllowed(allowed: [HTTPRequest.Method])
  /// The caller has used up a limit and may try again later.
  case rateLimited(retryAfterSeconds: Int)
}
