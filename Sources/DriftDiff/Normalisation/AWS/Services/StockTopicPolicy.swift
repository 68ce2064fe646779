import DriftModels

extension NormalisationRule {
  /// `aws.sns-sqs-policy`
  static let snsSQSPolicy = NormalisationRule(
    id: "aws.sns-sqs-policy", summary: "A topic starts with a policy that lets its owner do everything.",
    source: "AWS documentation, SNS default policy", scope: .types(["aws_sns_topic", "aws_sns_topic_policy"])
  ) { pair in
    guard pair.isTopLevel, pair.name == "policy" else { return .undecided }
    let sides = [pair.declared, pair.live]
    guard sides.contains(where: { PolicyNothing($0) != nil }), sides.contains(where: StockTopicPolicy.isStock) else {
      return .undecided
    }
    return .equal
  }
}

/// The policy that SNS gives a new topic.
enum StockTopicPolicy {
  private static let actions: Set<String> = [
    "sns:addpermission", "sns:deletetopic", "sns:gettopicattributes", "sns:listsubscriptionsbytopic", "sns:publish",
    "sns:receive", "sns:removepermission", "sns:settopicattributes", "sns:subscribe",
  ]

  static func isStock(_ view: JSONView?) -> Bool {
    guard let document = view.flatMap(EmbeddedJSON.container), document["Id"]?.string == "__default_policy_ID",
      let statement = only(document["Statement"]), statement["Effect"]?.string == "Allow"
    else { return false }
    let names: Set<String> = ["Sid", "Effect", "Principal", "Action", "Resource", "Condition"]
    guard statement.members?.allSatisfy({ names.contains($0.key.description) }) == true,
      texts(statement["Action"]).allSatisfy({ actions.contains(LetterCase.folded($0)) })
    else { return false }
    return isOwnerOnly(statement["Condition"])
  }

  /// The condition that keeps everybody but the owning account out.
  private static func isOwnerOnly(_ condition: JSONView?) -> Bool {
    guard let condition, condition.count == 1, let keys = condition["StringEquals"], keys.count == 1,
      let (key, value) = keys.members?.first(where: { _ in true })
    else { return false }
    let name = LetterCase.folded(key.description)
    return ["aws:sourceowner", "aws:sourceaccount"].contains(name) && texts(value).allSatisfy(AWSAccount.isID)
  }

  private static func only(_ view: JSONView?) -> JSONView? {
    view?.kind == .object ? view : view?.count == 1 ? view?[0] : nil
  }

  private static func texts(_ view: JSONView?) -> [String] {
    view?.elements.map { $0.compactMap(\.string) } ?? [view?.string].compactMap { $0 }
  }
}
