/// Terraform types that mean the same kind of object.
enum CloudType {
  /// The name that stands for both.
  private static let aliases: [String: String] = [
    "aws_alb": "aws_lb", "aws_alb_listener": "aws_lb_listener", "aws_alb_listener_rule": "aws_lb_listener_rule",
    "aws_alb_target_group": "aws_lb_target_group", "aws_s3_bucket_object": "aws_s3_object",
    "aws_alb_target_group_attachment": "aws_lb_target_group_attachment",
    "aws_alb_listener_certificate": "aws_lb_listener_certificate", "aws_rds_cluster_instance": "aws_db_instance",
    "aws_default_vpc_dhcp_options": "aws_vpc_dhcp_options",
    "aws_elasticsearch_domain_policy": "aws_opensearch_domain_policy",
    "aws_default_vpc": "aws_vpc", "aws_default_subnet": "aws_subnet",
    "aws_default_security_group": "aws_security_group", "aws_default_network_acl": "aws_network_acl",
    "aws_default_route_table": "aws_route_table", "aws_elasticsearch_domain": "aws_opensearch_domain",
    "azurerm_app_service_plan": "azurerm_service_plan", "azurerm_sql_server": "azurerm_mssql_server",
    "azurerm_sql_database": "azurerm_mssql_database", "azurerm_sql_firewall_rule": "azurerm_mssql_firewall_rule",
  ]

  /// One name for the types that mean the same object; `kubernetes_x_v1` is `kubernetes_x`.
  static func canonical(_ type: String) -> String {
    guard type.hasPrefix("kubernetes_") else { return aliases[type] ?? type }
    return withoutVersion(type)
  }

  /// Without a final `_v1` or `_v2beta2`.
  static func withoutVersion(_ type: String) -> String {
    guard let mark = type.lastIndex(of: "_") else { return type }
    let word = type[type.index(after: mark)...].utf8
    let isVersion = word.first == UInt8(ascii: "v") && word.dropFirst().first.map { (0x30...0x39).contains($0) } == true
    return isVersion ? String(type[..<mark]) : type
  }
}
