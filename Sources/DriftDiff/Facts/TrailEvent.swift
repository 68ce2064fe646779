public import DriftModels

/// The last thing that an audit trail says happened to an object.
public struct TrailEvent: Hashable, Sendable {
  /// Who did it.
  public enum Actor: Hashable, Sendable {
    /// A human, by name.
    case person(String)
    /// A deployment pipeline or another tool, by its role.
    case pipeline(String)
    /// A service or controller of the cloud.
    case service(String)
  }

  /// Who did it.
  public let actor: Actor
  /// What was done, in the past: `deleted it`.
  public let action: String
  /// When.
  public let time: Timestamp?

  /// Builds an event from its parts.
  public init(actor: Actor, action: String, time: Timestamp? = nil) {
    self.actor = actor
    self.action = action
    self.time = time
  }

  /// Who did what, and when.
  var words: String {
    let name =
      switch actor {
      case .person(let name), .pipeline(let name), .service(let name): name
      }
    return "\(name) \(action)" + (time.map { " at \($0)" } ?? "")
  }
}
