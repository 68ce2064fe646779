/// Which scans are counted, by their repository; parts that are given must all hold.
///
/// Names are compared whole, and without regard to the case of ASCII letters. Scans without a repository fit only where
/// nothing is asked for.
public struct NoiseFilter: Hashable, Sendable {
  /// The owner; nil for any.
  public var repositoryOwner: String?
  /// The name; nil for any.
  public var repositoryName: String?

  /// Nothing given asks for all.
  public init(repositoryOwner: String? = nil, repositoryName: String? = nil) {
    self.repositoryOwner = repositoryOwner
    self.repositoryName = repositoryName
  }

  /// Whether scans of a repository count.
  public func accepts(_ repository: CodeRepository?) -> Bool {
    guard repositoryOwner != nil || repositoryName != nil else { return true }
    guard let repository else { return false }
    return Self.same(repositoryOwner, repository.owner) && Self.same(repositoryName, repository.name)
  }

  private static func same(_ wanted: String?, _ actual: String) -> Bool {
    guard let wanted else { return true }
    return ExactText(CodeRepository.folded(wanted)) == ExactText(CodeRepository.folded(actual))
  }
}
