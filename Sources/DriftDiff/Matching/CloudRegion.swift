import DriftModels

/// Where a resource lives, in one spelling for both sides: `eu-west-1`, `europe-west1`, `westeurope`.
enum CloudRegion: Hashable, Sendable {
  case region(String)
  /// In no region, such as a role or a DNS zone; or in a cluster, whose objects have none.
  case global
  case unknown

  /// AWS services whose objects are in no region; the ARNs of S3 name none either, but buckets are in one.
  private static let globalTypes = [
    "aws_iam_", "aws_route53_zone", "aws_route53_record", "aws_cloudfront_", "aws_organizations_",
  ]

  /// Of a live resource.
  init(_ live: LiveResource) {
    guard live.provider != .kubernetes, let text = live.region, !text.isEmpty else {
      self = .global
      return
    }
    self = CloudRegion(name: text)
  }

  /// Of a declared instance: from its own attributes, else from its name in the cloud.
  init(_ declared: DeclaredResource) {
    let type = declared.type
    let attributes = declared.attributes
    switch CloudProviderKind(terraformType: type) {
    case .aws: self = Self.aws(type, attributes)
    case .gcp: self = Self.first(["zone", "region", "location"], of: attributes) ?? Self.google(attributes)
    case .azure: self = Self.first(["location"], of: attributes) ?? .unknown
    case .kubernetes: self = .global
    default: self = Self.first(["region", "location"], of: attributes) ?? .unknown
    }
  }

  /// From a name that a cloud or a person wrote: of a region, a zone, or a display name.
  init(name: String) {
    // Google writes regions and zones as links now and then.
    var text = name.split(separator: "/").last.map(String.init) ?? name
    text = text.lowercased().filter { $0 != " " }
    guard text != "global", !text.isEmpty else {
      self = .global
      return
    }
    self = .region(Self.withoutZone(text))
  }

  /// The region's name; nil when there is none or it is not known.
  var name: String? {
    if case .region(let name) = self { name } else { nil }
  }

  private static func aws(_ type: String, _ attributes: JSONView?) -> CloudRegion {
    if let own = first(["region"], of: attributes) { return own }
    if let arn = attributes?["arn"]?.string.flatMap(ARN.init), type != "aws_s3_bucket" {
      return arn.region.isEmpty ? .global : .region(arn.region)
    }
    if let zone = first(["availability_zone"], of: attributes) { return zone }
    return globalTypes.contains { type.hasPrefix($0) } ? .global : .unknown
  }

  private static func google(_ attributes: JSONView?) -> CloudRegion {
    let link = attributes?["self_link"]?.string ?? attributes?["id"]?.string ?? ""
    let parts = link.split(separator: "/")
    guard let word = parts.firstIndex(where: { ["zones", "regions", "locations", "global"].contains($0) }) else {
      return .unknown
    }
    if parts[word] == "global" { return .global }
    return word + 1 < parts.count ? CloudRegion(name: String(parts[word + 1])) : .unknown
  }

  private static func first(_ names: [String], of attributes: JSONView?) -> CloudRegion? {
    names.lazy.compactMap { attributes?[$0]?.string }.first { !$0.isEmpty }.map(CloudRegion.init(name:))
  }

  /// `us-east-1a` and `europe-west1-b` are zones of `us-east-1` and `europe-west1`.
  private static func withoutZone(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count > 3, let last = bytes.last, (0x61...0x7A).contains(last) else { return text }
    let before = bytes[bytes.count - 2]
    if (0x30...0x39).contains(before), bytes.contains(UInt8(ascii: "-")) { return String(text.dropLast()) }
    let isZone = before == UInt8(ascii: "-") && (0x30...0x39).contains(bytes[bytes.count - 3])
    return isZone ? String(text.dropLast(2)) : text
  }
}
