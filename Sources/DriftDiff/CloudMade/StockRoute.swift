import DriftModels

/// Routes that nobody wrote.
enum StockRoute {
  /// Whether a route is that of the VPC itself, one that a virtual gateway announced, or one of a gateway endpoint.
  static func isStock(_ route: JSONView?) -> Bool {
    guard let route else { return false }
    if ["CreateRouteTable", "EnableVgwRoutePropagation"].contains(route["origin"]?.string) { return true }
    if route["gateway_id"]?.string == "local" { return true }
    let prefixList = route["destination_prefix_list_id"]?.string ?? ""
    let target = route["gateway_id"]?.string ?? route["vpc_endpoint_id"]?.string ?? ""
    return !prefixList.isEmpty && target.hasPrefix("vpce-")
  }

  static func isMain(_ table: JSONView) -> Bool {
    table["main"]?.bool == true || table["is_main"]?.bool == true
      || table["associations"]?.elements?.contains { $0["main"]?.bool == true } == true
  }
}
