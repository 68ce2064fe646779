import DriftModels

/// Makes items of the two sides.
///
/// Risk is the default of each kind until a policy classifies the report: what is gone may be an outage, a changed
/// attribute may matter, what nobody declares is an untidiness.
enum ItemBuilder {
  static func matched(_ declared: DeclaredResource, _ live: LiveResource) -> DriftItem {
    item(.matched, declared, live, .none)
  }

  static func changed(
    _ declared: DeclaredResource, _ live: LiveResource, _ differences: [AttributeDifference]
  ) -> DriftItem {
    var item = item(.changed, declared, live, .medium)
    item.changes = differences
    item.remediation = "Run `terraform apply` to restore the declared values, or change the configuration to keep the live ones."
    return item
  }

  static func missing(_ declared: DeclaredResource, region: String?) -> DriftItem {
    DriftItem(
      kind: .missing, address: declared.address, resourceType: declared.type, providerResourceID: id(of: declared),
      name: name(of: declared), region: region, stateIndex: declared.stateIndex, riskLevel: .high,
      remediation: "Run `terraform apply` to create it again, or remove its block from the configuration.")
  }

  static func extra(_ live: LiveResource) -> DriftItem {
    DriftItem(
      kind: .extra, address: nil, resourceType: live.terraformType ?? live.normalizedType,
      providerResourceID: live.providerResourceID, name: live.name, region: live.region, riskLevel: .low,
      remediation: "Import it into a configuration, or delete it if nobody needs it.")
  }

  private static func item(
    _ kind: DriftItemKind, _ declared: DeclaredResource, _ live: LiveResource, _ risk: RiskLevel
  ) -> DriftItem {
    DriftItem(
      kind: kind, address: declared.address, resourceType: declared.type,
      providerResourceID: live.providerResourceID, name: live.name, region: live.region,
      stateIndex: declared.stateIndex, riskLevel: risk)
  }

  /// The cloud's id as the state has it.
  private static func id(of declared: DeclaredResource) -> String {
    let names =
      switch CloudProviderKind(terraformType: declared.type) {
      case .aws: ["arn", "id"]
      case .gcp: ["self_link", "id"]
      default: ["id"]
      }
    return names.lazy.compactMap { declared.attributes?[$0]?.string }.first { !$0.isEmpty } ?? ""
  }

  private static func name(of declared: DeclaredResource) -> String {
    for path in [["name"], ["tags", "Name"], ["bucket"], ["identifier"], ["id"]] {
      let value = path.reduce(declared.attributes) { $0?[$1] }
      if let text = value?.string, !text.isEmpty { return text }
    }
    return ""
  }

  /// The region of a declared instance: from its own attributes, or from its ARN.
  static func region(of declared: DeclaredResource) -> String? {
    for name in ["region", "location", "zone"] {
      if let text = declared.attributes?[name]?.string, !text.isEmpty { return text }
    }
    guard let arn = declared.attributes?["arn"]?.string, arn.hasPrefix("arn:") else { return nil }
    let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count > 3 && !parts[3].isEmpty ? String(parts[3]) : nil
  }
}

/// The order of items in a report.
enum ItemOrder {
  static func precedes(_ left: DriftItem, _ right: DriftItem) -> Bool {
    if left.kind != right.kind { return rank(left.kind) < rank(right.kind) }
    if left.resourceType != right.resourceType { return left.resourceType < right.resourceType }
    let (a, b) = (left.address ?? "", right.address ?? "")
    return a != b ? a < b : left.providerResourceID < right.providerResourceID
  }

  private static func rank(_ kind: DriftItemKind) -> Int {
    switch kind {
    case .changed: 0
    case .missing: 1
    case .extra: 2
    case .matched: 3
    }
  }
}
