import DriftModels

/// What differs between a declared instance and the live resource that it was paired with.
struct ResourceComparison {
  /// By path.
  private(set) var differences: [AttributeDifference] = []
  /// How often each rule made two values equal.
  private(set) var applied: [String: Int] = [:]
  /// Whether the live side came without attributes, so that only tags, name and region could be compared.
  let isByIdentityOnly: Bool
  /// Whether it has to be made again when all live resources are known.
  private(set) var isPostponed = false

  init(
    _ declared: DeclaredResource, _ live: LiveResource, rules: RuleSet, surroundings: ResourceSurroundings,
    values: DriftValues
  ) {
    let properties = live.properties.flatMap { $0.count == 0 ? nil : $0 }
    isByIdentityOnly = properties == nil
    guard let attributes = declared.attributes else { return }
    var comparison: AttributeComparison?
    func compare(_ name: String, _ body: (inout AttributeComparison, AttributePlace) -> Void) {
      var started =
        comparison
        ?? AttributeComparison(
          ComparisonContext(
            declared: declared, live: live, rules: rules, declaredRoot: attributes, liveRoot: properties ?? live.record,
            surroundings: surroundings, values: values,
            unread: rules.leavesOutUnread ? live.unreadPaths : []))
      body(&started, AttributePlace(name, of: declared))
      comparison = started
    }
    if let properties {
      attributes.forEachUnequalMember(commonWith: properties) { name, mine, theirs in
        compare(name.description) { $0.visit($1, mine, theirs) }
      }
      AttributeRenames.forEach(rules.renames, declared: attributes, live: properties) { name, mine, theirs in
        compare(name) { $0.visitRenamed($1, mine, theirs, rule: NormalisationRule.schemaVersion.id) }
      }
    } else {
      Self.compareHead(attributes, live, compare)
    }
    let cloud = surroundings.facts.defaultTags.isEmpty ? nil : CloudProviderKind(terraformType: declared.type)
    let addsTags = cloud.map { surroundings.facts.defaultTags[$0]?.isEmpty == false } ?? false
    Self.compareTags(attributes, properties, live, addsTags: addsTags, compare)
    guard let comparison else { return }
    differences = comparison.differences.sorted { PathOrder.precedes($0.path, $1.path) }
    applied = comparison.applied
    leaveOutIgnored(declared, rules, surroundings.facts)
    isPostponed = comparison.isPostponed
  }

  /// After the comparison, so that what was left out can be counted.
  private mutating func leaveOutIgnored(_ declared: DeclaredResource, _ rules: RuleSet, _ facts: DriftFacts) {
    let id = NormalisationRule.ignoreChanges.id
    guard !differences.isEmpty, rules.ignoresChanges, let ignored = IgnoredChanges(facts, for: declared) else {
      return
    }
    let before = differences.count
    differences.removeAll { ignored.covers($0.path) }
    if differences.count < before { applied[id, default: 0] += before - differences.count }
  }

  private typealias Comparing = (String, (inout AttributeComparison, AttributePlace) -> Void) -> Void

  /// Tags that equal what the resource declares may still lack what the provider adds; and an inventory may have tags
  /// beside the properties alone.
  private static func compareTags(
    _ attributes: JSONView, _ properties: JSONView?, _ live: LiveResource, addsTags: Bool, _ compare: Comparing
  ) {
    let tags = attributes["tags"]
    let name = tags == nil ? "labels" : "tags"
    guard let declared = tags ?? attributes[name] else { return }
    if let theirs = properties?[name] {
      guard declared == theirs else { return }
      // Without the completed map, what the provider's configuration adds may be known from elsewhere.
      guard TagMaps.complete(name, in: attributes).map({ $0 != declared }) ?? addsTags else { return }
      compare(name) { $0.judge($1, declared, theirs, rule: nil) }
    } else if let theirs = live.tags, theirs.count != 0 {
      compare(name) { $0.judge($1, declared, theirs, rule: nil) }
    }
  }

  /// Name and region, where the record says what an attribute says too.
  private static func compareHead(_ attributes: JSONView, _ live: LiveResource, _ compare: Comparing) {
    if !live.name.isEmpty, let declared = attributes["name"], declared.kind == .string,
      let theirs = live.record["name"], theirs != live.tags?["Name"]
    {
      compare("name") { $0.visit($1, declared, theirs) }
    }
    for name in ["region", "location"] {
      guard let declared = attributes[name], let text = declared.string, !text.isEmpty,
        let theirs = live.record["region"], let region = live.region,
        CloudRegion(name: text) != CloudRegion(name: region)
      else { continue }
      compare(name) { $0.visit($1, declared, theirs) }
    }
  }
}

extension LiveResource {
  fileprivate var unreadPaths: Set<String> { Set(unread?.elements?.compactMap(\.string) ?? []) }
}

/// The order of paths: names by their bytes, positions by number, a place before what is inside it.
enum PathOrder {
  static func precedes(_ left: [JSONPathStep], _ right: [JSONPathStep]) -> Bool {
    for (mine, theirs) in zip(left, right) where mine != theirs {
      switch (mine, theirs) {
      case (.key(let a), .key(let b)): return ItemOrder.precedes(a, b) ?? false
      case (.index(let a), .index(let b)): return a < b
      case (.key, .index): return true
      case (.index, .key): return false
      }
    }
    return left.count < right.count
  }
}
