import DriftModels

/// Kinds of attributes by their names: first those of a type, then those that mean the same in all types of a cloud or
/// of all clouds, then those that providers end alike.
enum AttributeKindTable {
  static func kinds(of name: String, type: String, sibling: (String) -> String?) -> AttributeKinds {
    if let own = byType[type]?[name] { return own }
    if name == "records" || name == "rrdatas" || name == "record" { return record(sibling("type"), type) }
    var kinds = byName[name] ?? []
    for (ending, kind) in byEnding where name.hasSuffix(ending) { kinds.formUnion(kind) }
    let words = name.split(separator: "_")
    if words.contains(where: { addressWords.contains($0) }) { kinds.insert(.address) }
    if words.contains(where: { digestWords.contains($0) }) { kinds.insert(.digest) }
    if let cloud = CloudProviderKind(terraformType: type), let more = byCloud[cloud] {
      kinds.formUnion(more[name] ?? [])
      if cloud == .aws, words.contains(where: { $0 == "cidr" || $0 == "cidrs" }) { kinds.insert(.network) }
    }
    return kinds
  }

  /// Values of a DNS record, by its type.
  private static func record(_ recordType: String?, _ type: String) -> AttributeKinds {
    switch recordType?.uppercased() {
    case "A", "AAAA": .address
    case "CNAME", "NS", "PTR", "MX", "SRV", "DNAME": .domainName
    case nil where type.contains("_aaaa_") || type.contains("_a_"): .address
    case nil where ["_cname_", "_ns_", "_ptr_"].contains(where: type.contains): .domainName
    default: []
    }
  }

  private static let addressWords: Set<Substring> = [
    "address", "addresses", "cidr", "cidrs", "gateway", "ip", "ips", "ipv6", "prefix", "prefixes", "range", "ranges",
    "servers", "subnet",
  ]

  private static let digestWords: Set<Substring> = [
    "checksum", "digest", "hash", "md5", "md5hash", "sha1", "sha256", "sha384", "sha512", "thumbprint",
  ]

  private static let byEnding: [(String, AttributeKinds)] = [
    ("_at", .time), ("_date", .time), ("_datetime", .time), ("_on", .time), ("_time", .time), ("_timestamp", .time),
    ("_until", .time), ("_before", .time), ("_after", .time), ("_expiry", .time),
    ("_age", .duration), ("_delay", .duration), ("_duration", .duration), ("_idle", .duration),
    ("_interval", .duration),
    ("_period", .duration), ("_timeout", .duration), ("_ttl", .duration), ("_window", .duration), ("_after", .duration),
    ("_lifetime", .duration), ("_lookback", .duration), ("_frequency", .duration), ("_delete", .duration),
    ("_backoff", .duration), ("_deadline", .duration), ("_jitter", .duration), ("_retention", .duration),
    ("memory", .byteSize), ("_size", .byteSize), ("_storage", .byteSize), ("_capacity", .byteSize),
    ("_space", .byteSize),
    ("_url", .url), ("_uri", .url), ("_endpoint", .url), ("_issuer", .url), ("_urls", .url), ("_uris", .url),
    ("certificate", .lines), ("_cert", .lines), ("_chain", .lines), ("_pem", .lines), ("_script", .lines),
    ("_key", .lines), ("certificates", .lines), ("_body", .lines), ("_code", .lines),
    ("_base64", .base64), ("_b64", .base64), ("_binary", .base64), ("_data_base64", .base64),
    ("domain_name", .domainName), ("dns_name", .domainName), ("_domain", .domainName), ("_hostname", .domainName),
    ("_fqdn", .domainName), ("zone_name", .domainName), ("_host_name", .domainName), ("domain_names", .domainName),
    ("port_range", .portRange), ("port_ranges", .portRange), ("_xml", .xml), ("_yaml", .yaml),
  ]

  private static let byName: [String: AttributeKinds] = [
    "expiration": .time, "expiry": .time, "not_after": .time, "not_before": .time, "timestamp": .time,
    "valid_from": .time, "valid_to": .time, "start": .time, "end": .time,
    "age": .duration, "duration": .duration, "frequency": .duration, "idle": .duration, "interval": .duration,
    "period": .duration, "timeout": .duration, "ttl": .duration,
    "size": .byteSize, "storage": .byteSize,
    "audience": .url, "endpoint": .url, "issuer": .url, "uri": .url, "uris": .url, "url": .url, "urls": .url,
    "body": [.lines, .yaml], "buildspec": [.lines, .yaml], "commands": .lines, "content": .yaml,
    "custom_data": [.base64, .lines],
    "data": .lines, "definition": [.lines, .yaml], "document": [.lines, .yaml], "key_data": [.sshKey, .lines],
    "private_key": [.lines, .hashedContent], "public_key": [.sshKey, .lines], "query": .lines, "schema": .lines,
    "script": .lines, "startup_script": .lines, "template": .lines, "template_body": [.lines, .yaml],
    "template_content": .lines, "user_data": [.base64, .lines, .hashedContent], "values": .yaml, "yaml_body": .yaml,
    "xml": .xml, "xml_content": .xml,
    "aliases": .domainName, "cname": .domainName, "domain": .domainName, "domains": .domainName, "fqdn": .domainName,
    "host": .domainName, "hostname": .domainName, "host_name": .domainName, "hosts": .domainName,
    "name_servers": .domainName, "nameservers": .domainName, "subject_alternative_names": .domainName,
    "ports": .portRange, "port": .portRange,
  ]

  private static let byCloud: [CloudProviderKind: [String: AttributeKinds]] = [
    .aws: [
      "protocol": .foldedCase, "ip_protocol": .foldedCase, "engine": .foldedCase, "secret_binary": .base64,
      "public_access_cidrs": .hostOrNetwork,
    ],
    .gcp: [
      "protocol": .foldedCase, "ip_protocol": .foldedCase, "direction": .foldedCase,
      "dest_range": [.network, .hostOrNetwork],
      "destination_ranges": [.network, .hostOrNetwork], "source_ranges": [.network, .hostOrNetwork],
      "src_ip_ranges": [.network, .hostOrNetwork], "dest_ip_ranges": [.network, .hostOrNetwork],
      "ip_address": .hostOrNetwork, "certificate": [.lines, .hashedContent],
    ],
    .azure: [
      "access": .foldedCase, "access_tier": .foldedCase, "account_kind": .foldedCase,
      "account_replication_type": .foldedCase, "account_tier": .foldedCase, "action": .foldedCase,
      "allocation_method": .foldedCase, "caching": .foldedCase, "direction": .foldedCase, "kind": .foldedCase,
      "license_type": .foldedCase, "next_hop_type": .foldedCase, "os_type": .foldedCase, "priority": .foldedCase,
      "private_ip_address_allocation": .foldedCase, "protocol": .foldedCase, "protocols": .foldedCase,
      "sku": .foldedCase, "sku_name": .foldedCase, "sku_tier": .foldedCase, "size": .foldedCase,
      "storage_account_type": .foldedCase, "storage_type": .foldedCase, "tier": .foldedCase, "vm_size": .foldedCase,
      "resource_group_name": .foldedCase,
      "allowed_ip_addresses": .hostOrNetwork, "authorized_ip_ranges": .hostOrNetwork,
      "api_server_authorized_ip_ranges": .hostOrNetwork, "ip_address": .hostOrNetwork, "ip_mask": .hostOrNetwork,
      "ip_range": .hostOrNetwork, "ip_range_filter": .hostOrNetwork, "ip_rules": .hostOrNetwork,
      "source_address_prefix": .hostOrNetwork, "source_address_prefixes": .hostOrNetwork,
      "destination_address_prefix": .hostOrNetwork, "destination_address_prefixes": .hostOrNetwork,
    ],
  ]
}
