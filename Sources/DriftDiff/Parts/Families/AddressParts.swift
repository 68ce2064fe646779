import DriftModels

extension PartFamily {
  /// What Elastic IP addresses are bound to.
  static let addressAssociations = PartFamily(
    name: "address-associations", rule: "aws.eip-association", objects: ["aws_eip": ["instance", "network_interface"]],
    isSeparate: { $0 == "aws_eip_association" },
    objectName: { $0.type == "aws_eip" ? $0.object("allocation_id", "id") : $0.object("allocation_id") },
    hold: { source, id in
      let isObject = source.type == "aws_eip"
      var holder = PartHolder()
      for (field, name) in [("instance", "instance_id"), ("network_interface", "network_interface_id")] {
        let attribute = isObject ? field : name
        let scope = "\(id) \(field)"
        if isObject { holder.lists[scope] = [.key(attribute)] }
        guard let target = PartValue.text(source.attributes[attribute]) else { continue }
        holder.parts.append(
          Part(scopes: [scope], key: field, fields: ["target": .string(target)], place: [.key(attribute)]))
        if isObject { holder.claims.insert(scope) }
      }
      return holder
    })
}

extension NormalisationRule {
  /// `aws.eip-association`
  static let eipAssociation = NormalisationRule(
    id: "aws.eip-association", summary: "What an address is bound to may be declared as a resource of its own.",
    source: "AWS provider documentation, aws_eip and aws_eip_association", scope: .types(["aws_eip"])
  ) { pair in
    let derived: Set<String> = [
      "associate_with_private_ip", "association_id", "private_dns", "private_ip", "public_dns",
    ]
    let targets: Set<String> = ["instance", "network_interface"]
    guard pair.isTopLevel, derived.contains(pair.name) || targets.contains(pair.name) else { return .undecided }
    guard pair.surroundings.parts.isComplete else { return .postponed }
    let isDeclaredApart = isExplained(pair)
    if targets.contains(pair.name) {
      // An instance is bound by its interface, which a state may not name.
      if pair.name == "network_interface", pair.sameTarget("instance") { return .equal }
      return isDeclaredApart ? .equal : .undecided
    }
    return isDeclaredApart || pair.sameTarget("instance") || pair.sameTarget("network_interface") ? .equal : .undecided
  }

  /// Whether a resource of its own binds the address to what it is bound to.
  private static func isExplained(_ pair: AttributePair) -> Bool {
    let family = PartFamily.addressAssociations
    guard let entry = pair.surroundings.parts.entries[family.name] else { return false }
    var source = PartFamily.Source(
      type: "aws_eip", attributes: pair.declaredRoot, onlyObject: entry.onlyObject, rules: pair.surroundings.rules)
    source.name = family.objectName(source)
    source = PartFamily.Source(
      type: "aws_eip", attributes: pair.liveRoot, name: source.name, rules: pair.surroundings.rules)
    return family.holder(source).parts.contains { entry.contents.contains($0.content) }
  }
}

extension AttributePair {
  /// Whether both sides are bound to one and the same.
  fileprivate func sameTarget(_ name: String) -> Bool {
    guard let declared = declaredRoot[name]?.string, !declared.isEmpty else { return false }
    return declared == liveRoot[name]?.string
  }
}
