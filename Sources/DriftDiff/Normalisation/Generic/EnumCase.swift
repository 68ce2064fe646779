import DriftModels

extension NormalisationRule {
  /// `generic.case-insensitive-enum`
  static let caseInsensitiveEnum = NormalisationRule(
    id: "generic.case-insensitive-enum",
    summary: "Words of a fixed list mean the same in any letter case where the service says so.",
    source: "provider documentation; Azure REST API reference"
  ) { pair in
    guard byType[pair.type]?.contains(pair.name) == true, let declared = pair.declared?.text, let live = pair.live?.text
    else { return .undecided }
    return LetterCase.isSame(declared, live) ? .equal : .undecided
  }

  private static let byType: [String: Set<String>] = [
    "azurerm_lb_rule": ["protocol"],
    "azurerm_lb_probe": ["protocol"],
    "azurerm_lb_nat_rule": ["protocol"],
    "azurerm_network_security_group": ["access", "direction", "protocol"],
    "azurerm_network_security_rule": ["access", "direction", "protocol"],
    "azurerm_storage_account": ["access_tier", "account_kind", "account_replication_type", "account_tier"],
    "azurerm_managed_disk": ["storage_account_type"],
    "azurerm_linux_virtual_machine": ["caching", "priority", "storage_account_type"],
    "azurerm_windows_virtual_machine": ["caching", "priority", "storage_account_type"],
  ]
}

/// Text without regard to the case of ASCII letters.
enum LetterCase {
  /// The text with its ASCII letters in lowercase.
  static func folded(_ text: String) -> String { String(decoding: text.utf8.map(ASCII.lowercase), as: UTF8.self) }

  static func isSame(_ left: JSONText, _ right: JSONText) -> Bool {
    left.withUTF8 { left in
      right.withUTF8 { right in
        left.count == right.count && zip(left, right).allSatisfy { ASCII.lowercase($0) == ASCII.lowercase($1) }
      }
    }
  }
}
