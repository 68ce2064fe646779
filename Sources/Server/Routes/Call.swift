import DriftModels
import Hummingbird
import Storage

/// A request that has been let in: what a handler works from.
struct Call: Sendable {
  /// The right to the organisation's data.
  let scope: OrgScope
  /// Who calls.
  let caller: Caller
  /// The ids in the path.
  let path: Parameters
  /// The query of the address.
  let query: QueryParameters
  /// The body, not read yet.
  let payload: Payload
  /// Whether the caller wants to hear of events while the answer is made.
  var acceptsEvents = false

  /// The id that stands in the path under a name.
  func id<Entity>(_ name: String, of _: Identifier<Entity>.Type) throws(RequestFailure) -> Identifier<Entity> {
    guard let id = path.get(name).flatMap(Identifier<Entity>.init) else { throw .invalidID(parameter: name) }
    return id
  }
}

/// How an operation is answered.
enum Handler: Sendable {
  /// Without knowing the caller.
  case open(@Sendable () async throws -> Reply)
  /// For a caller that has been let in.
  case signedIn(@Sendable (Call) async throws -> Reply)
  /// For a caller of whichever organisation, from the query alone: no organisation's data are touched.
  case anyCaller(@Sendable (QueryParameters) async throws -> Reply)
}
