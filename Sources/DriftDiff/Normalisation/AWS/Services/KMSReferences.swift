import DriftModels

extension NormalisationRule {
  /// `aws.kms-reference`
  static let kmsReference = NormalisationRule(
    id: "aws.kms-reference", summary: "A key is named by its id, its ARN, or an alias.",
    source: "AWS documentation, KMS key identifiers", scope: .cloud(.aws),
    reads: ["aws_kms_alias": ["name"], "aws_kms_key": ["key_id"]]
  ) { pair in
    guard KMSReference.isReference(pair.name), let (declared, live) = pair.texts, let mine = KMSReference(declared),
      let theirs = KMSReference(live)
    else { return .undecided }
    guard let left = mine.key(pair), let right = theirs.key(pair) else {
      if mine.isSameAlias(as: theirs, pair) { return .equal }
      return pair.surroundings.others.isComplete ? .undecided : .postponed
    }
    return left.isSame(as: right, pair) ? .equal : .undecided
  }
}

/// A KMS key as attributes name it.
struct KMSReference: Hashable {
  private let partition: String?
  private let region: String?
  private let account: String?
  /// `alias/NAME`, or the id of a key.
  private let name: String

  /// Whether attributes of this name hold such references.
  static func isReference(_ name: String) -> Bool {
    name.contains("kms") && ["key", "id", "arn", "alias"].contains { name.hasSuffix($0) }
      || ["key_arn", "encryption_key", "encryption_key_arn", "kms_key_identifier", "customer_managed_key"].contains(
        name)
  }

  /// Nil when the text is no such reference.
  init?(_ text: String) {
    guard let arn = ARN(text) else {
      guard !text.isEmpty, !text.contains(":"),
        text.hasPrefix("alias/") || text.hasPrefix("key/") || !text.contains("/")
      else {
        return nil
      }
      (partition, region, account) = (nil, nil, nil)
      name = text.hasPrefix("key/") ? String(text.dropFirst(4)) : text
      return
    }
    guard text.split(separator: ":", maxSplits: 3)[2] == "kms" else { return nil }
    (partition, region, account) = (arn.partition, arn.region, arn.account)
    name = arn.resource.hasPrefix("key/") ? String(arn.resource.dropFirst(4)) : arn.resource
  }

  private init(_ key: KMSReference, inPlaceOf alias: KMSReference) {
    partition = key.partition ?? alias.partition
    region = key.region ?? alias.region
    account = key.account ?? alias.account
    name = key.name
  }

  /// The key itself; nil for an alias that nobody knows.
  func key(_ pair: AttributePair) -> KMSReference? {
    guard name.hasPrefix("alias/") else { return self }
    let others = pair.surroundings.others
    let known =
      pair.surroundings.facts.keyAliases[name]
      ?? (others.live("aws_kms_alias", "name", is: name) + others.declared("aws_kms_alias", "name", is: name))
      .lazy.compactMap { $0["target_key_arn"]?.string ?? $0["target_key_id"]?.string }.first
    guard let key = known.flatMap(KMSReference.init), !key.name.hasPrefix("alias/") else { return nil }
    return KMSReference(key, inPlaceOf: self)
  }

  /// Whether two keys are one; what a reference leaves out is that of the resource.
  func isSame(as other: KMSReference, _ pair: AttributePair) -> Bool {
    name == other.name && partition ?? other.partition == other.partition ?? partition
      && Self.agree(region, other.region, pair.region) && Self.agree(account, other.account, pair.account)
  }

  func isSameAlias(as other: KMSReference, _ pair: AttributePair) -> Bool {
    name.hasPrefix("alias/") && isSame(as: other, pair)
  }

  private static func agree(_ left: String?, _ right: String?, _ own: String?) -> Bool {
    guard let left = left ?? own, let right = right ?? own else { return true }
    return left == right
  }
}
