import DriftModels

/// What the type of a resource says about finding it in a cloud.
enum CloudType {
  /// Prefixes of types that have no object in any cloud.
  private static let untrackedPrefixes = ["random_", "null_", "time_", "local_", "tls_", "terraform_", "external_", "template_", "archive_"]

  /// Types that stand for a connection or a rule of another object, which clouds do not list by themselves.
  private static let untrackedSuffixes = ["_attachment", "_attachment_exclusive", "_association", "_membership"]

  /// Types that mean the same object: the newer name stands for both.
  private static let aliases: [String: String] = [
    "aws_alb": "aws_lb", "aws_alb_listener": "aws_lb_listener", "aws_alb_listener_rule": "aws_lb_listener_rule",
    "aws_alb_target_group": "aws_lb_target_group", "aws_s3_bucket_object": "aws_s3_object",
    "azurerm_app_service_plan": "azurerm_service_plan",
  ]

  /// Whether instances of the type can't be looked for among live resources.
  static func isUntracked(_ type: String) -> Bool {
    untrackedPrefixes.contains { type.hasPrefix($0) } || untrackedSuffixes.contains { type.hasSuffix($0) }
  }

  /// One name for the types that mean the same object; `kubernetes_x_v1` is `kubernetes_x`.
  static func canonical(_ type: String) -> String {
    if let alias = aliases[type] { return alias }
    if type.hasPrefix("kubernetes_"), type.hasSuffix("_v1") { return String(type.dropLast(3)) }
    return type
  }
}
