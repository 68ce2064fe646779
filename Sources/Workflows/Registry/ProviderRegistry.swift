/// A registry that can be asked for the newest release of a provider.
public protocol ProviderRegistry: Sendable {
  /// What the registry has of a provider.
  /// - Throws: any error, when it can't be found out; what was known before is used then.
  func newestRelease(of provider: RegistryProvider) async throws -> ProviderRelease
}

/// A release of a provider.
public struct ProviderRelease: Hashable, Sendable {
  /// Its version, such as `6.25.0`.
  public let version: String
  /// The names of its resource pages: its types without their prefix.
  public let resources: Set<String>

  /// Joins version and pages.
  public init(version: String, resources: Set<String>) {
    self.version = version
    self.resources = resources
  }
}

/// The registry can't be asked, and nothing is known of the provider from before.
public struct RegistryUnavailable: Error, Hashable, Sendable {
  /// The provider in question.
  public let provider: RegistryProvider
}
