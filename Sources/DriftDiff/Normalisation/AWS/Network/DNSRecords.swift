import DriftModels

extension NormalisationRule {
  /// `aws.route53-zone-id`
  static let route53ZoneID = NormalisationRule(
    id: "aws.route53-zone-id", summary: "Route 53 writes the kind of object before an id, and leaves it out elsewhere.",
    source: "AWS documentation, Route 53 API, HostedZone", scope: .cloud(.aws)
  ) { pair in
    guard ["zone_id", "hosted_zone_id", "id", "delegation_set_id", "zone_ids"].contains(pair.name),
      let (declared, live) = pair.texts
    else { return .undecided }
    return withoutKind(declared) == withoutKind(live) ? .equal : .undecided
  }

  /// `aws.route53-record-name`
  static let route53RecordName = NormalisationRule(
    id: "aws.route53-record-name",
    summary: "A record is named with or without its zone, with escapes or without, in any letter case.",
    source: "AWS documentation, Route 53, DNS domain name format", scope: .types(["aws_route53_record"]),
    reads: ["aws_route53_zone": ["zone_id"]]
  ) { pair in
    guard pair.isTopLevel, pair.name == "name" || pair.name == "fqdn", let (declared, live) = pair.texts else {
      return .undecided
    }
    let (mine, theirs) = (RecordName.folded(declared), RecordName.folded(live))
    if mine == theirs { return .equal }
    let zones = RecordName.zones(of: pair)
    guard zones.contains(where: { RecordName.full(mine, in: $0) == RecordName.full(theirs, in: $0) }) else {
      return .undecided
    }
    return .equal
  }

  /// `aws.route53-txt-quotes`
  static let route53TXTQuotes = NormalisationRule(
    id: "aws.route53-txt-quotes", summary: "Texts of records stand in quotes, in pieces of up to 255 bytes.",
    source: "AWS documentation, Route 53, TXT record type; RFC 1035 §3.3.14", scope: .types(["aws_route53_record"])
  ) { pair in
    guard pair.name == "records", ["TXT", "SPF"].contains(pair.sibling("type")?.string),
      let (declared, live) = pair.texts
    else { return .undecided }
    return QuotedText.joined(declared) == QuotedText.joined(live) ? .equal : .undecided
  }

  /// `aws.route53-alias`
  static let route53Alias = NormalisationRule(
    id: "aws.route53-alias",
    summary: "Route 53 writes dualstack. before the name of a load balancer; aliases have no TTL.",
    source: "AWS documentation, Route 53 API, AliasTarget", scope: .types(["aws_route53_record"])
  ) { pair in
    if pair.pattern == "alias.name", let (declared, live) = pair.texts {
      return aliasTarget(declared) == aliasTarget(live) ? .equal : .undecided
    }
    guard pair.isTopLevel, pair.name == "ttl" else { return .undecided }
    let hasAlias = [pair.declaredRoot, pair.liveRoot].allSatisfy { !Emptiness.isNothing($0["alias"]) }
    return hasAlias ? .equal : .undecided
  }

  private static func withoutKind(_ id: String) -> String {
    for prefix in ["/hostedzone/", "/change/", "/delegationset/", "hostedzone/"] where id.hasPrefix(prefix) {
      return String(id.dropFirst(prefix.count))
    }
    return id
  }

  private static func aliasTarget(_ name: String) -> String {
    let folded = DomainName.folded(name)
    return folded.hasPrefix("dualstack.") ? String(folded.dropFirst(10)) : folded
  }
}

/// Names of DNS records.
enum RecordName {
  /// In lowercase, without escapes and a final dot.
  static func folded(_ text: String) -> String { DomainName.folded(withoutEscapes(text)) }

  /// With the zone at its end; `@` and nothing stand for the zone itself.
  static func full(_ name: String, in zone: String) -> String {
    if name.isEmpty || name == "@" { return zone }
    return name == zone || name.hasSuffix("." + zone) ? name : name + "." + zone
  }

  /// What is known of the zone that a record is in.
  static func zones(of pair: AttributePair) -> Set<String> {
    var zones = [pair.declaredRoot, pair.liveRoot].compactMap { $0["zone_name"]?.string }
    if let id = pair.declaredRoot["zone_id"]?.string {
      let others = pair.surroundings.others
      zones +=
        (others.declared("aws_route53_zone", "zone_id", is: id) + others.live("aws_route53_zone", "zone_id", is: id))
        .compactMap { $0["name"]?.string }
    }
    // What a full name has more than a short one is the zone.
    for root in [pair.declaredRoot, pair.liveRoot] {
      if let full = root["fqdn"]?.string.map(folded), let name = root["name"]?.string.map(folded),
        full.hasPrefix(name + ".")
      {
        zones.append(String(full.dropFirst(name.count + 1)))
      }
    }
    return Set(zones.map(folded)).subtracting([""])
  }

  /// Route 53 writes `\052` for `*`.
  private static func withoutEscapes(_ text: String) -> String {
    guard text.contains("\\") else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(3)
      if byte == UInt8(ascii: "\\"), digits.count == 3, digits.allSatisfy({ (0x30...0x37).contains($0) }),
        let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
      {
        bytes.append(code)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Texts of TXT records.
enum QuotedText {
  /// The pieces between quotes joined; a text without quotes around it is the inside of one.
  static func joined(_ text: String) -> [UInt8] {
    let trimmed = text.utf8.drop { $0 == 0x20 }
    var isInside = trimmed.first != UInt8(ascii: "\"")
    var bytes: [UInt8] = []
    var rest = trimmed[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), let next = rest.popFirst() {
        bytes.append(next)
      } else if byte == UInt8(ascii: "\"") {
        isInside.toggle()
      } else if isInside {
        bytes.append(byte)
      } else if byte != 0x20 {
        // Something between the pieces: this is no list of pieces.
        return Array(text.utf8)
      }
    }
    return bytes
  }
}
