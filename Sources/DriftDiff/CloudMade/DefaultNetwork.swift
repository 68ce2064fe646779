import DriftModels

/// Parts of the network that every region starts with.
enum DefaultNetwork {
  /// The gateway and the DHCP options of a default VPC.
  static func isPart(_ resource: LiveResource, of others: OtherResources) -> Bool {
    switch resource.type {
    case "aws_internet_gateway":
      let attachment = resource.properties?["attachments"]?[0]?["vpc_id"]?.string
      let vpc = resource.text("vpc_id").isEmpty ? attachment ?? "" : resource.text("vpc_id")
      return others.live("aws_vpc", "id", is: vpc).contains(where: isDefault)
    case "aws_vpc_dhcp_options":
      return others.live("aws_vpc", "dhcp_options_id", is: resource.ownID).contains(where: isDefault)
    default: return false
    }
  }

  private static func isDefault(_ vpc: JSONView) -> Bool {
    vpc["is_default"]?.bool == true || vpc["default"]?.bool == true
  }
}
