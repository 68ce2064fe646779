import DriftModels

extension NormalisationRule {
  /// `aws.instance-public-address`
  static let instancePublicAddress = NormalisationRule(
    id: "aws.instance-public-address", summary: "The public address of an instance changes with each start.",
    source: "AWS documentation, EC2 instance IP addressing",
    scope: .types(["aws_instance", "aws_spot_instance_request"])
  ) { pair in
    pair.isTopLevel && ["public_ip", "public_dns"].contains(pair.name) ? .equal : .undecided
  }

  /// `aws.instance-user-data`
  static let instanceUserData = NormalisationRule(
    id: "aws.instance-user-data",
    summary: "User data is compared by content: as text, as Base64, or by the SHA-1 that older states keep.",
    source: "AWS provider documentation, aws_instance",
    scope: .types(["aws_instance", "aws_launch_configuration", "aws_spot_instance_request"])
  ) { pair in
    guard pair.name == "user_data" || pair.name == "user_data_base64", let (declared, live) = pair.texts else {
      return .undecided
    }
    let (mine, theirs) = (UserData(declared), UserData(live))
    return mine.isSame(as: theirs) || theirs.isSame(as: mine) ? .equal : .undecided
  }

  /// `aws.instance-groups-by-name`
  static let instanceGroupsByName = NormalisationRule(
    id: "aws.instance-groups-by-name",
    summary: "In a VPC the names of security groups come from the API; the ids count.",
    source: "AWS provider documentation, aws_instance", scope: .types(["aws_instance", "aws_spot_instance_request"])
  ) { pair in
    guard pair.isTopLevel, pair.name == "security_groups" else { return .undecided }
    let ids = [pair.declaredRoot, pair.liveRoot].map { $0["vpc_security_group_ids"] }
    return ids.allSatisfy(Emptiness.isNothing) ? .undecided : .equal
  }
}

/// User data in the forms in which the two sides keep it.
private struct UserData {
  private let plain: [UInt8]
  private let raw: [UInt8]
  private let decoded: [UInt8]?
  private let digest: Digest?

  init(_ text: String) {
    plain = Array(text.utf8)
    raw = TextLines.folded(text)
    decoded = Base64.decoded(text.utf8)
    digest = text.utf8.count == 40 && Hexadecimal.bytes(text) != nil ? Digest(text) : nil
  }

  /// Whether the other is this one's content encoded, or what this one is the digest of.
  func isSame(as other: UserData) -> Bool {
    if let decoded, decoded == other.decoded { return true }
    if let theirs = other.decoded, TextLines.folded(String(decoding: theirs, as: UTF8.self)) == raw { return true }
    guard let digest else { return false }
    return other.decoded.map(digest.isDigest) == true || digest.isDigest(of: other.plain)
      || digest.isDigest(of: other.raw)
  }
}
