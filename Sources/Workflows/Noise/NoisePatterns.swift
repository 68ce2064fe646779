public import DriftModels
public import NoiseAggregator
public import Storage

/// What recurs in an organisation's plans and drift results, and how to end it.
///
/// ```swift
/// let noise = NoisePatterns(database: database)
/// let (patterns, settings) = try await noise.list(in: scope)
/// let fixes = try await noise.fixes(for: patterns[0].pattern.fingerprint, in: scope)
/// ```
public struct NoisePatterns: Sendable {
  private let database: any Database
  private let clock: any TimeSource

  /// Joins what it needs.
  public init(database: any Database, clock: any TimeSource = SystemTime()) {
    self.database = database
    self.clock = clock
  }

  /// When a change counts as recurring: what the organisation saved, or the defaults.
  /// - Throws: `StorageError`.
  public func settings(in scope: OrgScope) async throws -> NoiseSettings {
    try await database.read { try await NoiseSettings.saved(in: $0.org(scope).noise) }
  }

  /// What was seen in enough scans of the window, with the settings that said how many are enough.
  /// - Throws: `StorageError`.
  public func list(
    _ filter: NoiseFilter = NoiseFilter(), in scope: OrgScope
  ) async throws -> (patterns: [RecurringNoise], settings: NoiseSettings) {
    let now = clock.now
    return try await database.read { transaction in
      let noise = transaction.org(scope).noise
      let settings = try await NoiseSettings.saved(in: noise)
      let suppressions = SuppressionSet(try await noise.suppressions(at: now))
      let patterns = try await RecurringNoise.all(
        in: noise, settings: settings, filter: filter, suppressions: suppressions, now: now)
      return (patterns, settings)
    }
  }

  /// Fixes for a pattern, made without a model; nil when nothing of this fingerprint recurs in the window.
  /// - Throws: `StorageError`.
  public func fixes(for fingerprint: NoiseFingerprint, in scope: OrgScope) async throws -> FixSuggestion? {
    let now = clock.now
    let pattern = try await database.read { transaction in
      let noise = transaction.org(scope).noise
      return try await noise.pattern(
        fingerprint, settings: NoiseSettings.saved(in: noise), filter: NoiseFilter(), now: now)
    }
    return pattern.map { NoiseFix.deterministic(for: $0) }
  }
}

extension NoiseSettings {
  /// What an organisation saved; the defaults where it saved nothing.
  static func saved(in noise: any NoiseReader) async throws -> NoiseSettings {
    guard let saved = try await noise.settings() else { return NoiseSettings() }
    return try NoiseSettings(windowDays: saved.windowDays, recurrenceThreshold: saved.recurrenceThreshold)
  }
}
