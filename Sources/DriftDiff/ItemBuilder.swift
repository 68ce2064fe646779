import DriftModels

/// Makes items of the two sides.
///
/// Risk is the default of each kind until a policy classifies the report: what is gone or differs may be an outage,
/// differing tags and what nobody declares are an untidiness.
enum ItemBuilder {
  private static let hidden = "(sensitive)"
  private static let harmless: Set<String> = ["description", "labels", "tags"]

  static func matched(_ declared: DeclaredResource, _ live: LiveResource) -> DriftItem {
    item(.matched, declared, live, .none)
  }

  static func changed(
    _ declared: DeclaredResource, _ live: LiveResource, _ differences: [AttributeDifference]
  ) -> DriftItem {
    var item = item(.changed, declared, live, risk(of: differences))
    item.changes = differences
    return item
  }

  static func missing(_ declared: DeclaredResource, region: CloudRegion) -> DriftItem {
    DriftItem(
      kind: .missing, address: declared.address, resourceType: declared.type,
      providerResourceID: shownID(of: declared), name: name(of: declared), region: region.name,
      stateIndex: declared.stateIndex, riskLevel: .medium)
  }

  /// `rule` is the one that says that the cloud or another object made it.
  static func extra(_ live: LiveResource, madeBy rule: String?) -> DriftItem {
    var item = DriftItem(
      kind: .extra, address: nil, resourceType: live.type, providerResourceID: live.providerResourceID, name: live.name,
      region: live.region, riskLevel: .low)
    item.managedBy = owner(of: live) ?? rule
    item.createdAt = live.createdAt
    return item
  }

  /// Of a declared instance whose parts were found inside another object, or apart.
  static func matched(_ declared: DeclaredResource, _ live: LiveResource?) -> DriftItem {
    if let live { return matched(declared, live) }
    return DriftItem(
      kind: .matched, address: declared.address, resourceType: declared.type,
      providerResourceID: shownID(of: declared), name: name(of: declared), region: CloudRegion(declared).name,
      stateIndex: declared.stateIndex, riskLevel: .none)
  }

  /// The item with more differences.
  static func changed(_ item: DriftItem, _ differences: [AttributeDifference]) -> DriftItem {
    var changed = item
    changed.kind = .changed
    changed.changes = (item.changes + differences).sorted { PathOrder.precedes($0.path, $1.path) }
    changed.riskLevel = risk(of: changed.changes)
    return changed
  }

  /// How much differing attributes can hurt, before any policy looked at them.
  static func risk(of differences: [AttributeDifference]) -> RiskLevel {
    if differences.contains(where: SecuritySigns.opens) { return .high }
    let isHarmless = differences.allSatisfy {
      if case .key(let name)? = $0.path.first { harmless.contains(name) } else { false }
    }
    return isHarmless ? .low : .medium
  }

  private static func item(
    _ kind: DriftItemKind, _ declared: DeclaredResource, _ live: LiveResource, _ risk: RiskLevel
  ) -> DriftItem {
    let isHidden = idNames(of: declared.type).contains { declared.sensitivity.member($0).coversSomething }
    var item = DriftItem(
      kind: kind, address: declared.address, resourceType: declared.type,
      providerResourceID: isHidden ? hidden : live.providerResourceID,
      name: isNameHidden(declared) ? "" : live.name, region: live.region, stateIndex: declared.stateIndex,
      riskLevel: risk)
    item.managedBy = owner(of: live)
    if kind != .matched { item.createdAt = live.createdAt }
    return item
  }

  private static func owner(of live: LiveResource) -> String? {
    live.managedBy.flatMap { OwnerName.tellsMore($0) ? $0 : nil }
  }

  /// The cloud's id as the state has it.
  static func shownID(of declared: DeclaredResource) -> String {
    for name in idNames(of: declared.type) {
      guard let text = declared.attributes?[name]?.string, !text.isEmpty else { continue }
      return declared.sensitivity.member(name).coversSomething ? hidden : text
    }
    return ""
  }

  private static func idNames(of type: String) -> [String] {
    switch CloudProviderKind(terraformType: type) {
    case .aws: ["arn", "id"]
    case .gcp: ["self_link", "id"]
    default: ["id"]
    }
  }

  /// Attributes that may hold the name that people know a resource by, in order.
  private static let namePaths = [["name"], ["tags", "Name"], ["bucket"], ["identifier"], ["id"]]

  /// What people know it by; empty where that is secret.
  static func name(of declared: DeclaredResource) -> String {
    for path in namePaths {
      let value = path.reduce(declared.attributes) { $0?[$1] }
      guard let text = value?.string, !text.isEmpty else { continue }
      if !path.reduce(declared.sensitivity, { $0.member($1) }).coversSomething { return text }
    }
    return ""
  }

  /// Live names repeat what an attribute holds, so they are secret where that is.
  private static func isNameHidden(_ declared: DeclaredResource) -> Bool {
    guard declared.sensitivity != .none else { return false }
    return namePaths.contains { $0.reduce(declared.sensitivity, { $0.member($1) }).coversSomething }
  }
}
