import DriftModels

/// Differences that make a resource less safe than it is declared to be: each only in that direction.
enum SecuritySigns {
  static func opens(_ difference: AttributeDifference) -> Bool {
    let name = difference.lastName
    let (declared, live) = (difference.declared, difference.live)
    if let safe = flags[name] {
      let isSafe = declared.scalarText.map { $0 == (safe ? "true" : "false") } ?? false
      return isSafe && live.scalarText.map { $0 == (safe ? "false" : "true") } ?? safe
    }
    if name == "acl" || name == "predefined_acl" {
      return live.scalarText?.lowercased().hasPrefix("public") == true
        && declared.scalarText?.lowercased().hasPrefix("public") != true
    }
    return live.mentionsAnything && wideOpen.contains { live.mentions($0) && !declared.mentions($0) }
  }

  /// What is written where everybody may come in.
  private static let wideOpen = [
    "\"0.0.0.0/0\"", "\"::/0\"", "\"allUsers\"", "\"allAuthenticatedUsers\"", "\"*\"", "\\\"*\\\"",
    "http://acs.amazonaws.com/groups/global/AllUsers",
  ].map { Array($0.utf8) }

  /// The value of a flag that is the safe one.
  private static let flags: [String: Bool] = [
    "allow_blob_public_access": false, "allow_nested_items_to_be_public": false,
    "associate_public_ip_address": false, "block_public_acls": true, "block_public_policy": true,
    "deletion_protection": true, "enable_key_rotation": true, "enable_log_file_validation": true,
    "enable_logging": true, "encrypted": true, "https_only": true, "ignore_public_acls": true,
    "is_multi_region_trail": true, "public_network_access_enabled": false, "publicly_accessible": false,
    "restrict_public_buckets": true, "storage_encrypted": true,
  ]
}

extension DriftValue {
  /// Whether there is a text to look into.
  fileprivate var mentionsAnything: Bool {
    if case .json(let json) = self { json.utf8.contains(UInt8(ascii: "\"")) } else { false }
  }

  /// Byte by byte: values may be long, and this is asked for each of several texts.
  fileprivate func mentions(_ wanted: [UInt8]) -> Bool {
    guard case .json(var json) = self, let first = wanted.first else { return false }
    return json.withUTF8 { bytes in
      guard bytes.count >= wanted.count else { return false }
      for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
        if bytes[start..<(start + wanted.count)].elementsEqual(wanted) { return true }
      }
      return false
    }
  }
}
