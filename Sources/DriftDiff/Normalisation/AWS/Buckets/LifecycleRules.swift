import DriftModels

extension NormalisationRule {
  /// `aws.s3-lifecycle-forms`
  static let s3LifecycleForms = NormalisationRule(
    id: "aws.s3-lifecycle-forms",
    summary: "Rules of a life cycle have no order, and an empty filter or prefix means all objects.",
    source: "AWS documentation, S3 API, LifecycleRule",
    scope: .types(["aws_s3_bucket", "aws_s3_bucket_lifecycle_configuration"])
  ) { pair in
    guard case .key(let list)? = pair.path.first,
      list == (pair.type == "aws_s3_bucket" ? "lifecycle_rule" : "rule")
    else { return .undecided }
    if pair.isTopLevel { return pair.isListPair ? .compareAsSets : .undecided }
    guard pair.path.count == 2, pair.areBoth(.object), let declared = pair.declared, let live = pair.live,
      let (mine, theirs) = LifecycleRule.common(declared, live)
    else { return .undecided }
    return .compare(declared: EmbeddedJSON.view(of: mine), live: EmbeddedJSON.view(of: theirs))
  }
}

/// A rule of a bucket's life cycle.
enum LifecycleRule {
  /// Both rules without what they say alike in different words; nil where there is no such thing.
  static func common(_ declared: JSONView, _ live: JSONView) -> (JSONValue, JSONValue)? {
    guard case .object(var mine) = declared.value, case .object(var theirs) = live.value else { return nil }
    let before = (mine, theirs)
    if filter(declared) == filter(live) {
      for name in ["filter", "prefix", "tags"] { (mine[name], theirs[name]) = (nil, nil) }
    }
    if isEnabled(declared) == isEnabled(live) {
      for name in ["enabled", "status"] { (mine[name], theirs[name]) = (nil, nil) }
    }
    return before.0 == mine && before.1 == theirs ? nil : (.object(mine), .object(theirs))
  }

  /// Which objects a rule is about: prefix, tags and sizes; nothing for all.
  static func filter(_ rule: JSONView) -> [String: JSONValue] {
    var filter: [String: JSONValue] = [:]
    func take(_ view: JSONView?) {
      guard let view, let members = view.members else { return }
      for (key, value) in members where !Emptiness.isNothing(value) {
        switch key.description {
        case "and": take(value[0] ?? value)
        case "tag":
          let tag = value[0] ?? value
          if let name = tag["key"]?.string { add(tag: name, tag["value"]?.string ?? "") }
        case "tags": for (name, text) in value.members ?? .none { add(tag: name.description, text.string ?? "") }
        case let name: filter[name] = WholeNumber.of(value).map { .number(JSONNumber($0)) } ?? value.value
        }
      }
    }
    func add(tag name: String, _ value: String) { filter["tag \(name)"] = .string(value) }
    take(rule["filter"].flatMap { $0[0] ?? $0 })
    if let prefix = rule["prefix"], !Emptiness.isNothing(prefix) { filter["prefix"] = prefix.value }
    for (name, text) in rule["tags"]?.members ?? .none { add(tag: name.description, text.string ?? "") }
    return filter.filter { !["object_size_greater_than", "object_size_less_than"].contains($0.key) || $0.value != 0 }
  }

  /// Whether a rule is in force; nil where neither form says so.
  static func isEnabled(_ rule: JSONView) -> Bool? {
    if let flag = rule["enabled"], !flag.isNull { return flag.bool == true || flag.string == "true" }
    return rule["status"]?.string.map { $0 == "Enabled" }
  }
}
