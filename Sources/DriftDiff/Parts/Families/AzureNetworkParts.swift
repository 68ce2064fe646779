import DriftModels

extension PartFamily {
  /// Rules of network security groups, by name.
  static let azureSecurityRules = PartFamily(
    name: "azure-security-rules", rule: "azure.nsg-inline-vs-separate",
    objects: ["azurerm_network_security_group": ["security_rule"]],
    isSeparate: { $0 == "azurerm_network_security_rule" },
    objectName: { $0.azureObject("azurerm_network_security_group", "network_security_group_name") },
    hold: { source, object in
      blocks(of: source, object, list: "security_rule") { block in
        isDefault(block) ? nil : AzureSecurityRule.fields
      }
    })

  /// Subnets of virtual networks, by name.
  static let azureSubnets = PartFamily(
    name: "azure-subnets", rule: "azure.subnet-inline-vs-separate", objects: ["azurerm_virtual_network": ["subnet"]],
    isSeparate: { $0 == "azurerm_subnet" },
    objectName: { $0.azureObject("azurerm_virtual_network", "virtual_network_name") },
    hold: { source, object in
      blocks(of: source, object, list: "subnet") { _ in
        [PartField("prefixes", ["address_prefixes", "address_prefix"], .networks)]
      }
    })

  /// Routes of route tables, by name.
  static let azureRoutes = PartFamily(
    name: "azure-routes", rule: "azure.route-inline-vs-separate", objects: ["azurerm_route_table": ["route"]],
    isSeparate: { $0 == "azurerm_route" },
    objectName: { $0.azureObject("azurerm_route_table", "route_table_name") },
    hold: { source, object in
      blocks(of: source, object, list: "route") { _ in
        [
          PartField("prefix", ["address_prefix"], .networks), PartField("hop", ["next_hop_type"], .words),
          PartField("address", ["next_hop_in_ip_address"], .words),
        ]
      }
    })

  /// What subnets are associated with.
  static let azureAssociations = settings(
    "azure-associations", rule: "azure.subnet-inline-vs-separate",
    [
      association("network_security_group_id", "azurerm_subnet_network_security_group_association"),
      association("route_table_id", "azurerm_subnet_route_table_association"),
      association("nat_gateway_id", "azurerm_subnet_nat_gateway_association"),
    ])

  private static func association(_ attribute: String, _ separate: String) -> Setting {
    let read: Setting.Reading = { PartValue.text($0[attribute]).map { .string(LetterCase.folded($0)) } }
    return Setting(
      object: "azurerm_subnet", names: ["id", "name"], attribute: attribute, separate: separate,
      references: ["subnet_id"], separateAttribute: attribute, inline: read, apart: read)
  }

  /// Rules that each group has by itself come after all that people may write.
  private static func isDefault(_ rule: JSONView) -> Bool {
    rule["default"]?.isTrue == true || (WholeNumber.of(rule["priority"]) ?? 0) >= 65_000
  }

  /// The blocks of a list, or the one block that a resource is; `fields` is nil for what is no part.
  private static func blocks(
    of source: Source, _ object: String, list: String, fields: (JSONView) -> [PartField]?
  ) -> PartHolder {
    func part(_ block: JSONView, _ scope: String, _ place: [JSONPathStep]) -> [Part] {
      guard let fields = fields(block) else { return [] }
      let known = Set(fields.flatMap(\.attributes)).union(["name"])
      var values = PartValue.others(of: block, known: known, place: place)
      var places: [String: [JSONPathStep]] = [:]
      for name in values.keys { places[name] = place + [.key(name)] }
      for field in fields {
        values[field.name] = field.value(of: block)
        places[field.name] = field.attribute(of: block).map { place + [.key($0)] }
      }
      let name = LetterCase.folded(block["name"]?.string ?? PartName.short(block["id"]?.string))
      return [Part(scopes: [scope], key: name, fields: values, place: place, fieldPlaces: places)]
    }
    let isObject = source.attributes[list] != nil || azureObjects.contains(source.type)
    guard isObject else { return PartHolder(parts: part(source.attributes, object, [])) }
    return source.lists([list]) { _ in
      object
    } part: {
      part($0, $1, $2)
    }
  }

  private static let azureObjects: Set<String> = [
    "azurerm_network_security_group", "azurerm_route_table", "azurerm_virtual_network",
  ]
}

extension PartFamily.Source {
  /// The resource group and the name of an object, for the object itself or a part that names it.
  fileprivate func azureObject(_ object: String, _ reference: String) -> String {
    if let name { return name }
    let segments = (attributes["id"]?.string ?? cloudID)?.split(separator: "/").map(String.init) ?? []
    let inPath = segments.count > 7 ? segments[7] : nil
    let own = PartValue.text(attributes[type == object ? "name" : reference]) ?? inPath
    guard let own = own ?? (type == object ? segments.last : nil) else { return onlyObject ?? "" }
    let group = PartValue.text(attributes["resource_group_name"]) ?? (segments.count > 3 ? segments[3] : nil)
    return LetterCase.folded(group.map { "\($0)/\(own)" } ?? own)
  }
}
