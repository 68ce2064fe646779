import DriftModels

extension NormalisationRule {
  /// `aws.iam-policy-principal-account`
  static let iamPolicyPrincipalAccount = NormalisationRule.policy(
    "aws.iam-policy-principal-account", "An account as a principal is its root user's ARN.",
    source: "AWS documentation, IAM, Principal element, account principals"
  ) { place, document in
    let partition = place.partition
    return PolicyDocument.rewritingStatements(of: document) { statement in
      PolicyDocument.rewritingValues(of: statement) { member, value in
        guard member == .principal(kind: "AWS") else { return value }
        if case .array(let list) = value { return .array(list.map { asRoot($0, partition) }) }
        return asRoot(value, partition)
      }
    }
  }

  /// `aws.iam-policy-principal-wildcard`
  static let iamPolicyPrincipalWildcard = NormalisationRule.policy(
    "aws.iam-policy-principal-wildcard", "What everybody may do, every AWS principal may do, and the reverse.",
    source: "AWS documentation, IAM, Principal element, all principals"
  ) { place, document in
    guard !place.tellsEverybodyApart else { return document }
    return PolicyDocument.rewritingStatements(of: document) { statement in
      guard case .string(let effect)? = statement["Effect"], LetterCase.folded(effect) == "allow" else {
        return statement
      }
      var statement = statement
      if [["AWS": "*"], ["AWS": ["*"]]].contains(statement["Principal"]) { statement["Principal"] = "*" }
      return statement
    }
  }

  private static func asRoot(_ value: JSONValue, _ partition: String) -> JSONValue {
    guard case .string(let text) = value, AWSAccount.isID(text) else { return value }
    return .string("arn:\(partition):iam::\(text):root")
  }
}

/// Ids of AWS accounts.
enum AWSAccount {
  static func isID(_ text: String) -> Bool {
    text.utf8.count == 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension AttributePair {
  /// The resource's own ARN, as one of the sides has it.
  var ownARN: ARN? {
    for text in [
      declaredRoot["arn"]?.string, liveRoot["arn"]?.string, declaredRoot["id"]?.string, liveResource.providerResourceID,
    ] {
      if let arn = text.flatMap(ARN.init) { return arn }
    }
    return nil
  }

  /// The AWS partition that the resource is in.
  var partition: String {
    if let own = ownARN { return own.partition }
    let region = self.region ?? ""
    return region.hasPrefix("cn-") ? "aws-cn" : region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
  }

  /// The region that the resource is in; nil where nothing tells.
  var region: String? {
    let own = [declaredRoot["region"]?.string, ownARN?.region, liveResource.region, surroundings.facts.region]
    return own.compactMap { $0 }.first { !$0.isEmpty }
  }

  /// The AWS account that the resource is in; nil where nothing tells.
  var account: String? {
    let own = [
      ownARN?.account, declaredRoot["owner_id"]?.string, liveRoot["owner_id"]?.string, surroundings.facts.account,
    ]
    return own.compactMap { $0 }.first(where: AWSAccount.isID)
  }
}
