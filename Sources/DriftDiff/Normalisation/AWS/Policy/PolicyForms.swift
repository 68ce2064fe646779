import DriftModels

extension NormalisationRule {
  /// `aws.iam-policy-empty-members`
  static let iamPolicyEmptyMembers = NormalisationRule.policy(
    "aws.iam-policy-empty-members", "Empty members of a policy and of its statements say nothing.",
    source: "AWS documentation, IAM JSON policy elements"
  ) { _, document in
    let rewritten = PolicyDocument.rewritingStatements(of: document) { statement in
      statement.filter { !isEmpty($0.value) }
    }
    guard case .object(let members) = rewritten else { return rewritten }
    return .object(members.filter { !isEmpty($0.value) || $0.key == "Statement" })
  }

  /// `aws.iam-policy-scalar-list`
  static let iamPolicyScalarList = NormalisationRule.policy(
    "aws.iam-policy-scalar-list",
    "In a policy one value equals a list of one, and one statement a list of one statement.",
    source: "AWS documentation, IAM JSON policy grammar"
  ) { _, document in
    PolicyDocument.rewritingStatements(of: document) { statement in
      PolicyDocument.rewritingValues(of: statement) { _, value in
        if case .array = value { value } else { .array([value]) }
      }
    }
  }

  /// `aws.iam-policy-version-absent`
  static let iamPolicyVersionAbsent = NormalisationRule.policy(
    "aws.iam-policy-version-absent", "A policy without a version is one of version 2008-10-17.",
    source: "AWS documentation, IAM, Version element"
  ) { _, document in
    guard case .object(var members) = document, members["Version"] == nil else { return document }
    members["Version"] = "2008-10-17"
    return .object(members)
  }

  /// `aws.iam-policy-condition-values`
  static let iamPolicyConditionValues = NormalisationRule.policy(
    "aws.iam-policy-condition-values", "Values of conditions are texts: true equals \"true\", and 3600 \"3600\".",
    source: "AWS documentation, IAM JSON policy elements, condition operators"
  ) { _, document in
    PolicyDocument.rewritingStatements(of: document) { statement in
      PolicyDocument.rewritingValues(of: statement) { place, value in
        guard place == .condition else { return value }
        if case .array(let list) = value { return .array(list.map(asText)) }
        return asText(value)
      }
    }
  }

  /// `aws.iam-policy-case`
  static let iamPolicyCase = NormalisationRule.policy(
    "aws.iam-policy-case", "Effects, actions, keys of conditions and names of services have no letter case.",
    source: "AWS documentation, IAM, Action and Condition elements"
  ) { _, document in
    PolicyDocument.rewritingStatements(of: document) { statement in
      var statement = PolicyDocument.rewritingValues(of: statement) { place, value in
        switch place {
        case .list("Action"), .list("NotAction"), .principal(kind: "Service"): folded(value)
        default: value
        }
      }
      statement["Effect"] = statement["Effect"].map(folded)
      statement["Condition"] = statement["Condition"].map { PolicyDocument.rewritingOperators(of: $0, withFoldedNames) }
      return statement
    }
  }

  /// `aws.iam-policy-order`
  static let iamPolicyOrder = NormalisationRule.policy(
    "aws.iam-policy-order", "The order of statements and of the values in a policy means nothing.",
    source: "AWS documentation, IAM policy evaluation logic"
  ) { _, document in
    let rewritten = PolicyDocument.rewritingStatements(of: document) { statement in
      PolicyDocument.rewritingValues(of: statement) { _, value in
        if case .array(let list) = value { .array(PolicyDocument.sorted(Array(Set(list)))) } else { value }
      }
    }
    guard case .object(var members) = rewritten, case .array(let statements)? = members["Statement"] else {
      return document
    }
    members["Statement"] = .array(PolicyDocument.sorted(statements))
    return .object(members)
  }

  private static func isEmpty(_ value: JSONValue) -> Bool {
    switch value {
    case .null, .string(""), .array([]): true
    case .object(let members): members.values.allSatisfy { $0 == .object([:]) }
    default: false
    }
  }

  private static func asText(_ value: JSONValue) -> JSONValue {
    switch value {
    case .bool(let flag): .string(flag ? "true" : "false")
    case .number(let number): .string(number.int.map(String.init) ?? number.text)
    default: value
    }
  }

  private static func folded(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text): .string(LetterCase.folded(text))
    case .array(let list): .array(list.map(folded))
    default: value
    }
  }

  /// Names that differ in letter case alone would become one: then they stay.
  private static func withFoldedNames(_ keys: [String: JSONValue]) -> [String: JSONValue] {
    let folded = Dictionary(keys.map { (LetterCase.folded($0), $1) }) { first, _ in first }
    return folded.count == keys.count ? folded : keys
  }
}
