import DriftModels

extension NormalisationRule {
  /// `aws.iam-policy-principal-account`
  static let policyPrincipalAccount = NormalisationRule(
    id: "aws.iam-policy-principal-account", summary: "An account as principal is written as its number or as its root.",
    source: "AWS documentation, IAM, Principal element", scope: .cloud(.aws),
    rewritingDocuments: { pair, document in
      let partition = pair.declaredRoot["arn"]?.string.flatMap(ARN.init)?.partition ?? "aws"
      return rewritingPrincipals(of: document) { account in
        let isAccount = account.utf8.count == 12 && account.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isAccount ? "arn:\(partition):iam::\(account):root" : account
      }
    })

  /// `aws.iam-policy-principal-wildcard`
  static let policyPrincipalWildcard = NormalisationRule(
    id: "aws.iam-policy-principal-wildcard",
    summary: "In what a resource's policy allows, anybody is written with or without a kind of principal.",
    source: "AWS documentation, IAM, Principal element, all principals", scope: .cloud(.aws),
    rewritingDocuments: { pair, document in
      guard pair.name != "assume_role_policy", pair.type != "aws_lambda_permission" else { return document }
      return PolicyDocument.rewritingStatements(of: document) { statement in
        guard case .string(let effect)? = statement["Effect"], effect.lowercased() == "allow",
          statement["Principal"] == "*"
        else { return statement }
        var result = statement
        result["Principal"] = ["AWS": "*"]
        return result
      }
    })

  /// `aws.iam-policy-case`
  static let policyCase = NormalisationRule(
    id: "aws.iam-policy-case", summary: "Effects, actions and the keys of conditions are read in any letter case.",
    source: "AWS documentation, IAM, Action and Condition elements", scope: .cloud(.aws),
    rewritingDocuments: { _, document in
      PolicyDocument.rewritingStatements(of: document) { statement in
        var result = PolicyDocument.rewritingConditions(of: statement, foldingKeys)
        for name in ["Effect", "Action", "NotAction"] {
          result[name] = result[name].map { value in
            PolicyDocument.rewritingEach(value) { PolicyDocument.rewritingText($0) { $0.lowercased() } }
          }
        }
        return result
      }
    })

  /// `aws.iam-policy-condition-values`
  static let policyConditionValues = NormalisationRule(
    id: "aws.iam-policy-condition-values", summary: "Numbers and booleans in conditions equal their texts.",
    source: "AWS documentation, IAM, Condition element", scope: .cloud(.aws),
    rewritingDocuments: { _, document in
      PolicyDocument.rewritingStatements(of: document) { statement in
        PolicyDocument.rewritingConditions(of: statement) { keys in
          keys.mapValues { PolicyDocument.rewritingEach($0, text) }
        }
      }
    })

  private static func rewritingPrincipals(of document: JSONValue, _ rewrite: (String) -> String) -> JSONValue {
    PolicyDocument.rewritingStatements(of: document) { statement in
      var result = statement
      for name in PolicyDocument.principals {
        guard case .object(var kinds)? = statement[name], let accounts = kinds["AWS"] else { continue }
        kinds["AWS"] = PolicyDocument.rewritingEach(accounts) { PolicyDocument.rewritingText($0, rewrite) }
        result[name] = .object(kinds)
      }
      return result
    }
  }

  /// Keys that differ in case alone would be two conditions, so these stay as they are.
  private static func foldingKeys(_ keys: [String: JSONValue]) -> [String: JSONValue] {
    let folded = Dictionary(keys.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
    return folded.count == keys.count ? folded : keys
  }

  private static func text(_ value: JSONValue) -> JSONValue {
    switch value {
    case .bool(let flag): .string(flag ? "true" : "false")
    case .number(let number): .string(number.int.map(String.init) ?? number.text)
    default: value
    }
  }
}
