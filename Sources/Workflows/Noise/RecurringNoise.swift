public import DriftModels
public import NoiseAggregator
import Storage

/// A change that recurs, with what an organisation has made of it: an element of `patterns`.
public struct RecurringNoise: Hashable, Sendable {
  /// What recurs, how often and where.
  public let pattern: NoisePattern
  /// What the attribute was and what it becomes at one of the places, as JSON; nil where there is nothing, or too much.
  public let values: NoiseValues?
  /// The rule of the catalogue that knows it; nil when none does.
  public let builtInRule: String?
  /// Whether it is put aside at each of its addresses.
  public let isSuppressed: Bool
  /// The suppressions that hold at any of its addresses, in the order in which they were made.
  public let suppressions: [SuppressionID]

  /// Joins a pattern with what is known of it.
  public init(
    _ pattern: NoisePattern, values: NoiseValues?, suppressions: SuppressionSet, now: Timestamp
  ) {
    self.pattern = pattern
    self.values = values
    builtInRule =
      KnownNoise.match(type: pattern.resourceType, path: pattern.attribute, action: pattern.action)?.id
    isSuppressed = suppressions.covers(pattern, now: now)
    self.suppressions = suppressions.suppressions(of: pattern.fingerprint, at: now).map(\.id)
  }

  /// What recurs by the settings of an organisation, with the values and suppressions of each.
  /// - Throws: `StorageError`.
  static func all(
    in noise: any NoiseReader, settings: NoiseSettings, filter: NoiseFilter = NoiseFilter(),
    suppressions: SuppressionSet, now: Timestamp, where isWanted: (NoisePattern) -> Bool = { _ in true }
  ) async throws -> [RecurringNoise] {
    let patterns = try await noise.patterns(settings: settings, filter: filter, now: now).filter(isWanted)
    guard !patterns.isEmpty else { return [] }
    let values = try await noise.values(of: patterns)
    return patterns.map {
      RecurringNoise($0, values: values[$0.fingerprint], suppressions: suppressions, now: now)
    }
  }

  /// Writes it as the API has it, with `resource_address_count` beside the documented members.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("fingerprint", pattern.fingerprint.description)
      $0.member("resource_type", pattern.resourceType)
      $0.member("attribute", pattern.attribute)
      $0.member("action", pattern.action.rawValue)
      $0.member("occurrences", pattern.occurrences)
      $0.key("resource_addresses")
      $0.array { for address in pattern.addresses { $0.value(address) } }
      $0.member("resource_address_count", pattern.addressCount)
      $0.key("repos")
      $0.array {
        for repository in pattern.repositories {
          $0.object {
            $0.member("repo_owner", repository.owner)
            $0.member("repo_name", repository.name)
          }
        }
      }
      $0.member("first_seen_at", pattern.firstSeen.description)
      $0.member("last_seen_at", pattern.lastSeen.description)
      $0.key("sample_before")
      $0.sample(values?.before)
      $0.key("sample_after")
      $0.sample(values?.after)
      $0.member("builtin_rule_id", builtInRule)
      $0.member("suppressed", isSuppressed)
      $0.key("suppression_ids")
      $0.array { for id in suppressions { $0.value(id.description) } }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func sample(_ json: [UInt8]?) {
    if let json { value(json: json) } else { null() }
  }
}
