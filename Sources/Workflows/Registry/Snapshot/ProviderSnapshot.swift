import DriftModels

/// What was known of providers when this version was made, for servers that can't ask the registry.
///
/// The lists of pages beside this file are made by a script from bindings of the providers, so a version is that of the
/// bindings: for google the last of the sixth major version.
enum ProviderSnapshot {
  /// A release and since when it is known; nil for providers that nothing was kept of.
  static func entry(of provider: RegistryProvider) -> (release: ProviderRelease, at: Timestamp)? {
    releases[provider].map { ($0, time) }
  }

  /// 2025-12-10, when the last bindings came out.
  private static let time = Timestamp(microseconds: 1_765_324_800_000_000)

  private static let releases: [RegistryProvider: ProviderRelease] = [
    .aws: release(awsVersion, awsResources), .google: release(googleVersion, googleResources),
    .azurerm: release(azurermVersion, azurermResources),
  ]

  private static func release(_ version: String, _ resources: [String]) -> ProviderRelease {
    let names = resources.flatMap { $0.split { $0 == " " || $0 == "\n" } }
    return ProviderRelease(version: version, resources: Set(names.map(String.init)))
  }
}
