public import DriftModels

/// Tells what the public registry says of resource types, and asks it no more often than it has to.
///
/// What was found out holds for ``lifetime``. When the registry can't be asked after that, what is known is told on, down to
/// a snapshot that comes with the library, and it is tried again after ``pause``. Callers that come at the same time wait for
/// one question.
///
/// ```swift
/// let catalogue = RegistryCatalogue(registry: registry)
/// try await catalogue.resource("aws_instance")?.latestVersion
/// ```
public actor RegistryCatalogue {
  /// How long an answer of the registry holds: a day.
  public static let lifetime = Duration.seconds(86_400)
  /// How long a registry that did not answer is left alone: five minutes.
  public static let pause = Duration.seconds(300)

  private struct Entry {
    let release: ProviderRelease
    let fetchedAt: Timestamp
  }

  private let registry: (any ProviderRegistry)?
  private let clock: any TimeSource
  private var entries: [RegistryProvider: Entry] = [:]
  private var questions: [RegistryProvider: Task<Void, Never>] = [:]
  private var quietUntil: [RegistryProvider: Timestamp] = [:]

  /// Begins with the snapshot.
  /// - Parameter registry: Nil where none may be asked.
  public init(registry: (any ProviderRegistry)?, clock: any TimeSource = SystemTime()) {
    self.registry = registry
    self.clock = clock
    for provider in RegistryProvider.allCases {
      guard let (release, time) = ProviderSnapshot.entry(of: provider) else { continue }
      entries[provider] = Entry(release: release, fetchedAt: time)
    }
  }

  /// What is known of a Terraform type; nil when its provider has no such type.
  /// - Throws: ``RegistryUnavailable`` when nothing is known of the provider.
  public func resource(_ type: String) async throws(RegistryUnavailable) -> RegistryResource? {
    guard let provider = RegistryProvider(resourceType: type) else { return nil }
    if let question = question(about: provider) { await question.value }
    guard let entry = entries[provider] else { throw RegistryUnavailable(provider: provider) }
    let page = provider.page(of: type)
    guard entry.release.resources.contains(page.name) else { return nil }
    return RegistryResource(
      type: type, documentation: page.url, latestVersion: entry.release.version, fetchedAt: entry.fetchedAt)
  }

  /// The question that is being asked, or a new one where it is time; nil when what is known will do.
  private func question(about provider: RegistryProvider) -> Task<Void, Never>? {
    if let question = questions[provider] { return question }
    let now = clock.now
    if let entry = entries[provider], now < entry.fetchedAt.advanced(by: Self.lifetime) { return nil }
    if let end = quietUntil[provider], now < end { return nil }
    guard let registry else { return nil }
    // Not part of the caller's task: others wait for the answer too, whether this caller stays or not.
    let question = Task { note(try? await registry.newestRelease(of: provider), of: provider) }
    questions[provider] = question
    return question
  }

  private func note(_ release: ProviderRelease?, of provider: RegistryProvider) {
    questions[provider] = nil
    let now = clock.now
    guard let release else {
      quietUntil[provider] = now.advanced(by: Self.pause)
      return
    }
    entries[provider] = Entry(release: release, fetchedAt: now)
    quietUntil[provider] = nil
  }
}
