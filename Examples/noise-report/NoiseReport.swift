import DriftModels
import NoiseAggregator

/// Patterns as JSON.
enum NoiseReport {
  /// One JSON object, ending with a line break.
  static func json(_ patterns: [NoisePattern]) -> [UInt8] {
    var writer = JSONWriter(indent: 2)
    writer.object {
      $0.key("patterns")
      $0.array { for pattern in patterns { $0.pattern(pattern) } }
    }
    return writer.take() + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  fileprivate mutating func pattern(_ pattern: NoisePattern) {
    let known = NoiseFix.deterministic(for: pattern).knownNoise
    object {
      $0.member("fingerprint", pattern.fingerprint.description)
      $0.member("resource_type", pattern.resourceType)
      $0.member("attribute", pattern.attribute)
      $0.member("action", pattern.action.rawValue)
      $0.member("occurrences", pattern.occurrences)
      $0.member("first_seen", pattern.firstSeen.description)
      $0.member("last_seen", pattern.lastSeen.description)
      $0.key("addresses")
      $0.array { for address in pattern.addresses { $0.value(address) } }
      $0.member("address_count", pattern.addressCount)
      $0.member("known_noise", known?.id)
    }
  }
}
