import DriftModels

/// One statement of an AWS policy document that allows something, in a normal form: lists where one value may stand,
/// actions in lowercase, since IAM ignores their case.
struct PolicyStatement {
  let actions: [String]
  /// Whether all actions but these are meant.
  let exceptsActions: Bool
  let resources: [String]
  let exceptsResources: Bool
  let allowsAnybody: Bool
  /// The conditions, written in one way; empty where there are none.
  let condition: String

  /// Reads a statement; nil for one that denies, or that is none.
  init?(_ view: JSONView) {
    guard view.kind == .object, view["Effect"]?.string == "Allow" else { return nil }
    let notActions = Self.list(view["NotAction"])
    let notResources = Self.list(view["NotResource"])
    exceptsActions = !notActions.isEmpty
    exceptsResources = !notResources.isEmpty
    actions = (exceptsActions ? notActions : Self.list(view["Action"])).map { $0.lowercased() }
    resources = exceptsResources ? notResources : Self.list(view["Resource"])
    let conditions = view["Condition"].flatMap { $0.count == 0 ? nil : $0 }
    condition = conditions.map { String($0.valueHash, radix: 16) } ?? ""
    let meansAnybody = view["NotPrincipal"] != nil || Self.isAnybody(view["Principal"])
    allowsAnybody = meansAnybody && !PolicyConditions.narrowDown(conditions)
  }

  /// A list, or one value in the place of a list.
  static func list(_ view: JSONView?) -> [String] {
    guard let view else { return [] }
    if let text = view.string { return [text] }
    return (view.elements ?? .none).compactMap(\.string)
  }

  private static func isAnybody(_ principal: JSONView?) -> Bool {
    guard let principal else { return false }
    if principal.string == "*" { return true }
    return list(principal["AWS"]).contains("*") || list(principal["*"]).contains("*")
  }
}

/// Tells conditions that keep a statement for anybody from being one.
enum PolicyConditions {
  private static let narrowing: Set<String> = [
    "aws:principalaccount", "aws:principalarn", "aws:principalorgid", "aws:principalorgpaths", "aws:sourceaccount",
    "aws:sourcearn", "aws:sourceip", "aws:sourceorgid", "aws:sourceorgpaths", "aws:sourceowner", "aws:sourcevpc",
    "aws:sourcevpcarn", "aws:sourcevpce", "aws:userid", "aws:vpceaccount", "aws:vpceorgid", "kms:calleraccount",
    "lambda:functionurlauthtype", "s3:dataaccesspointaccount", "s3:dataaccesspointarn",
  ]

  private static let positive: Set<String> = [
    "stringequals", "stringequalsignorecase", "stringlike", "arnequals", "arnlike", "ipaddress",
  ]

  /// Whether one of the conditions, all of which must be met, leaves only known callers.
  static func narrowDown(_ conditions: JSONView?) -> Bool {
    for (name, keys) in conditions?.members ?? .none {
      // `…IfExists` and `ForAllValues:` let those pass who do not send the key at all.
      let parts = name.description.lowercased().split(separator: ":")
      guard let test = parts.last, parts.count == 1 || parts[0] == "foranyvalue", positive.contains(String(test)) else {
        continue
      }
      for (key, values) in keys.members ?? .none {
        let key = key.description.lowercased()
        let list = PolicyStatement.list(values)
        if narrowing.contains(key), !list.isEmpty, list.allSatisfy({ isNarrow($0, key) }) { return true }
      }
    }
    return false
  }

  private static func isNarrow(_ value: String, _ key: String) -> Bool {
    if key == "aws:sourceip" { return !WorldAddress.matches(value.lowercased()) }
    if key == "lambda:functionurlauthtype" { return value == "AWS_IAM" }
    guard value.contains("*") || value.contains("?") else { return true }
    // An ARN names its account in the fifth part; a pattern there means any.
    let parts = value.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    if parts.count == 6, parts[0] == "arn" {
      return !parts[4].isEmpty && !parts[4].contains("*") && !parts[4].contains("?")
    }
    return value.drop { $0 == "*" || $0 == "?" }.count >= 10 && value.first != "*"
  }
}
