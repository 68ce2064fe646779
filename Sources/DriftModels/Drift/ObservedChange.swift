/// What Terraform itself found to be different when it refreshed its state for a plan.
public struct ObservedChange: Sendable {
  /// The resource as the state had it.
  public let declared: DeclaredResource
  /// The attributes as they are now; nil when the object is gone.
  public let live: JSONView?

  /// Builds a change from its parts.
  public init(declared: DeclaredResource, live: JSONView?) {
    self.declared = declared
    self.live = live
  }
}
