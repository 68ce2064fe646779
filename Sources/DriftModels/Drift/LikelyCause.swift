/// A guess at what is behind a drift item, with its grounds.
public struct LikelyCause: Hashable, Sendable {
  /// The causes that are told apart, by their words for machines.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Access, encryption or logging was opened or switched off.
    case securityTamper = "security-tamper"
    /// The object may be there, but the enumeration could not see it.
    case notVisible = "not-visible"
    /// Deleted, and made again by hand or by another tool.
    case reCreated = "re-created"
    /// A state that was not given declares it.
    case otherState = "other-state"
    /// A controller or service made it, or keeps changing it.
    case controllerManaged = "controller-managed"
    /// A scaler moved a capacity.
    case autoscaling
    /// Another tool or a deployment pipeline changed it.
    case otherPipeline = "other-pipeline"
    /// The cloud upgraded or rotated something.
    case maintenance
    /// A newer provider reads what the state does not have.
    case providerUpgrade = "provider-upgrade"
    /// The state is behind, and a refresh settles it.
    case refreshNeeded = "refresh-needed"
    /// A person changed it in a console or a shell.
    case consoleChange = "console-change"
    /// The cloud makes one by itself.
    case cloudDefault = "cloud-default"
    /// The configuration is ahead of the state: an apply is due.
    case configAhead = "config-ahead"
    /// Deleted outside Terraform.
    case deletedOutside = "deleted-outside"
    /// Its time was over.
    case expired
    /// Left behind by something that is gone.
    case leftover
    /// It lives in another region or account than declared.
    case movedScope = "moved-scope"
  }

  /// Which cause.
  public let kind: Kind
  /// What speaks for it, a few words each.
  public let grounds: [String]

  /// Builds a cause from its parts.
  public init(kind: Kind, grounds: [String]) {
    self.kind = kind
    self.grounds = grounds
  }

  /// What to do when the guess is right, one sentence.
  public var advice: String {
    switch kind {
    case .securityTamper: "Find out who did it before anything else, and restore what is declared."
    case .notVisible: "Check the permissions of the enumeration before taking it for deleted."
    case .reCreated: "Import the new object in place of the old one."
    case .otherState: "Add the state that declares it to the comparison."
    case .controllerManaged: "Leave it to its owner; it is not to be imported."
    case .autoscaling: "Put the capacity under ignore_changes."
    case .otherPipeline: "Put the attribute under ignore_changes, or hand the resource over to that tool."
    case .maintenance: "Loosen the version constraint, or raise it to what is live."
    case .providerUpgrade, .refreshNeeded: "Run an apply that only refreshes the state."
    case .consoleChange: "Take the change into the configuration, or revert it."
    case .cloudDefault: "Nothing needs to be done."
    case .configAhead: "Apply the plan that is due."
    case .deletedOutside: "Apply again, or remove it from the state."
    case .expired: "Issue it again."
    case .leftover: "Delete it when nobody needs it."
    case .movedScope: "Check the provider's region and account."
    }
  }
}
