import DriftModels

extension NormalisationRule {
  private static let grammar = "AWS documentation, IAM JSON policy grammar"

  /// `aws.iam-policy-version-absent`
  static let policyVersionAbsent = NormalisationRule(
    id: "aws.iam-policy-version-absent", summary: "A policy without a version is one of 2008-10-17.",
    source: "AWS documentation, IAM, Version element", scope: .cloud(.aws),
    rewritingDocuments: { _, document in
      PolicyDocument.rewriting(document) { members in
        if members["Version"] == nil { members["Version"] = "2008-10-17" }
      }
    })

  /// `aws.iam-policy-empty-members`
  static let policyEmptyMembers = NormalisationRule(
    id: "aws.iam-policy-empty-members", summary: "In a statement an empty member equals none.", source: grammar,
    scope: .cloud(.aws),
    rewritingDocuments: { _, document in
      PolicyDocument.rewritingStatements(of: document) { $0.filter { !isEmpty($0.value) } }
    })

  /// `aws.iam-policy-none`
  static let policyNone = NormalisationRule(
    id: "aws.iam-policy-none", summary: "A policy without statements equals no policy.", source: grammar,
    scope: .cloud(.aws)
  ) { pair in
    guard pair.name.hasSuffix("policy"), isBlank(pair.declared) || isBlank(pair.live) else { return .undecided }
    return isNone(pair.declared) && isNone(pair.live) ? .equal : .undecided
  }

  /// `aws.iam-policy-scalar-list`
  static let policyScalarList = NormalisationRule(
    id: "aws.iam-policy-scalar-list",
    summary: "In a policy one value equals a list of one, and one statement a list of one statement.", source: grammar,
    scope: .cloud(.aws),
    rewritingDocuments: { _, document in
      let lists = PolicyDocument.rewritingStatements(of: unwrapped(document)) {
        PolicyDocument.rewritingValues(of: $0, listed)
      }
      return PolicyDocument.rewriting(lists) { $0["Statement"] = listed($0["Statement"] ?? .array([])) }
    })

  /// `aws.iam-policy-order`
  static let policyOrder = NormalisationRule(
    id: "aws.iam-policy-order", summary: "The order of statements and of the values in a policy means nothing.",
    source: "AWS documentation, IAM policy evaluation logic", scope: .cloud(.aws),
    rewritingDocuments: { _, document in
      let ordered = PolicyDocument.rewritingStatements(of: document) { statement in
        PolicyDocument.rewritingValues(of: statement) { value in
          if case .array(let values) = value { .array(PolicyDocument.sorted(Array(Set(values)))) } else { value }
        }
      }
      return PolicyDocument.rewriting(ordered) { members in
        if case .array(let statements)? = members["Statement"] {
          members["Statement"] = .array(PolicyDocument.sorted(statements))
        }
      }
    })

  private static func listed(_ value: JSONValue) -> JSONValue {
    if case .array = value { value } else { .array([value]) }
  }

  /// A document in a list of one stands for itself.
  private static func unwrapped(_ document: JSONValue) -> JSONValue {
    if case .array(let documents) = document, documents.count == 1 { documents[0] } else { document }
  }

  private static func isEmpty(_ value: JSONValue) -> Bool {
    switch value {
    case .null: true
    case .string(let text): text.isEmpty
    case .array(let values): values.isEmpty
    case .object(let members): members.isEmpty
    case .bool, .number: false
    }
  }

  /// Nothing, or a document with nothing in it.
  private static func isBlank(_ view: JSONView?) -> Bool {
    Emptiness.isNothing(view) || view.flatMap(EmbeddedJSON.container)?.count == 0
  }

  private static func isNone(_ view: JSONView?) -> Bool {
    if isBlank(view) { return true }
    guard let view, let document = EmbeddedJSON.container(view), document.kind == .object else { return false }
    return Emptiness.isNothing(document["Statement"]) && Emptiness.isNothing(document["Id"])
      && document.members?.allSatisfy { ["Version", "Statement", "Id"].contains($0.key.description) } == true
  }
}
