import DriftModels

extension FormRules {
  /// Names of hosts and addresses of pages.
  static let names: [NormalisationRule] = [
    .form(
      "generic.trailing-dot", "A domain name may end with a dot, and its letter case means nothing.",
      source: "RFC 1034 §3.1; RFC 4343",
      of: [
        "aws_acm_certificate": ["domain_name"],
        "aws_route53_record": ["fqdn", "name"],
        "aws_route53_zone": ["name"],
        "google_dns_managed_zone": ["dns_name"],
        "google_dns_record_set": ["name"],
      ],
      reading: domain),
    .form(
      "generic.trailing-slash", "An address of a site may end with a slash, and name its usual port.",
      source: "RFC 3986 §6.2",
      of: [
        "aws_iam_openid_connect_provider": ["url"],
        "google_iam_workload_identity_pool_provider": ["issuer_uri"],
      ],
      reading: site),
  ]

  private static func domain(_ text: String) -> String? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 > 0x20 }) else { return nil }
    return (text.hasSuffix(".") ? String(text.dropLast()) : text).lowercased()
  }

  /// Scheme and host in lowercase, without the usual port and a slash for no path.
  private static func site(_ text: String) -> String? {
    guard let mark = text.firstRange(of: "://") else { return nil }
    let scheme = text[..<mark.lowerBound].lowercased()
    let rest = text[mark.upperBound...]
    var host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
    let path = rest.dropFirst(host.count)
    guard let port = ["http": ":80", "https": ":443"][scheme] else { return nil }
    if host.hasSuffix(port) { host = String(host.dropLast(port.count)) }
    return "\(scheme)://\(host)\(path == "/" ? "" : path)"
  }
}
