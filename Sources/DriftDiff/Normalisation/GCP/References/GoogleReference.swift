import DriftModels

/// How Google Cloud names one resource inside another: a URL, a full resource name, a path, or the rest of one.
enum GoogleReference {
  static let roots: Set<Substring> = ["projects", "organizations", "folders", "billingAccounts"]
  private static let places: Set<Substring> = ["global", "zones", "regions", "locations"]

  /// The path that a reference comes down to, without host, API version, double and final slashes: from a root on, from
  /// the place inside of a project on (`zones/z/disks/d`), or `b/BUCKET`. Nil for any other text.
  static func path(_ text: String) -> String? {
    guard text.contains("/"), !text.contains(where: { $0.isWhitespace || $0 == "?" || $0 == "#" }) else { return nil }
    let segments: [Substring]
    if let scheme = ["https://", "http://"].first(where: text.hasPrefix) {
      guard let found = fromURL(text.dropFirst(scheme.count)) else { return nil }
      segments = found
    } else if text.hasPrefix("//") {
      let parts = text.split(separator: "/")
      guard let host = parts.first, host.hasSuffix(".googleapis.com") else { return nil }
      segments = Array(parts.dropFirst())
    } else {
      segments = text.split(separator: "/")
    }
    guard let first = segments.first, roots.contains(first) || places.contains(first) || first == "b",
      segments.count > 1
    else { return nil }
    return segments.joined(separator: "/")
  }

  /// `HOST/SERVICE/VERSION/projects/…`; the host is Google's, or the path has a version.
  private static func fromURL(_ text: Substring) -> [Substring]? {
    let parts = text.split(separator: "/")
    guard let host = parts.first else { return nil }
    let segments = parts.dropFirst()
    guard let root = segments.prefix(5).firstIndex(where: { roots.contains($0) || $0 == "b" }) else { return nil }
    let isVersioned = segments[..<root].contains(where: isVersion)
    guard host.hasSuffix(".googleapis.com") || isVersioned, segments[root] != "b" || isVersioned else { return nil }
    return Array(segments[root...])
  }

  /// `v1`, `v1beta4`, `beta`.
  private static func isVersion(_ segment: Substring) -> Bool {
    if segment == "beta" || segment == "alpha" { return true }
    return segment.first == "v" && segment.dropFirst().first?.isNumber == true
  }

  /// The region or zone that a path leads through; nil for one that is global.
  static func location(of path: [Substring]) -> Substring? {
    let places: Set<Substring> = ["zones", "regions", "locations"]
    guard let word = path.firstIndex(where: places.contains), word + 1 < path.count else { return nil }
    let value = path[word + 1]
    return value == "global" || value == "-" ? nil : value
  }

  /// `europe-west1` or `europe-west1-b`; multi-regions such as `eu` are neither.
  static func isRegionOrZone(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: "-")
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy(isLowerOrDigit) }),
      parts[1].last?.isNumber == true, parts[0].utf8.allSatisfy({ $0 >= 0x61 })
    else { return false }
    return parts.count == 2 || parts[2].utf8.count == 1
  }

  private static func isLowerOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}

extension AttributePair {
  /// Texts that people write, and addresses that are called, whatever they look like.
  private static let freeTexts: Set<String> = [
    "audience", "body", "comment", "content", "data", "description", "display_name", "documentation", "endpoint",
    "expression", "filter", "input", "query", "sql", "title", "uri", "url", "value",
  ]
  private static let addressEndings = ["_uri", "_uris", "_url", "_urls", "_endpoint", "_content", "_query"]

  /// Whether the value may name a resource of Google Cloud.
  var isGoogleReference: Bool {
    if name == "network_url" || type == "google_compute_packet_mirroring" && name == "url" { return true }
    return !isUserText && !Self.freeTexts.contains(name) && !Self.addressEndings.contains(where: name.hasSuffix)
  }
}
