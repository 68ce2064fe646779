/// Texts of small plans.
enum Plans {
  static func text(_ changes: String..., rest: String = "") -> String {
    #"{"format_version": "1.2", "resource_changes": [\#(changes.joined(separator: ", "))]\#(rest)}"#
  }

  /// An entry of `resource_changes`.
  static func change(
    _ type: String = "aws_vpc", _ name: String = "main", actions: String, mode: String = "managed", extra: String = "",
    change: String = ""
  ) -> String {
    let address = mode == "data" ? "data.\(type).\(name)" : "\(type).\(name)"
    return """
      {"address": "\(address)", "mode": "\(mode)", "type": "\(type)", "name": "\(name)", \
      "provider_name": "registry.terraform.io/hashicorp/aws"\(extra), \
      "change": {"actions": \(actions), "before": {"a": 1}, "after": {"a": 2}\(change)}}
      """
  }
}
