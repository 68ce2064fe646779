/// Where a provider comes from: `registry host/namespace/type`, or the bare type of Terraform 0.12.
///
/// Plans name it in `provider_name`; states wrap it: `provider["HOST/NS/TYPE"].alias`,
/// `module.x.provider["…"]`, `provider.aws` in 0.12. For grouping, compare ``namespace`` and ``type`` only: hosts
/// differ between Terraform and OpenTofu.
public struct ProviderAddress: Hashable, Sendable, CustomStringConvertible {
  /// Registry host; nil where none is given.
  public let host: String?
  /// Namespace such as `hashicorp`; nil where none is given.
  public let namespace: String?
  /// Type such as `aws`.
  public let type: String
  /// Alias of the provider configuration, from states.
  public let alias: String?

  /// Builds an address from parts that are taken as they are.
  public init(host: String? = nil, namespace: String? = nil, type: String, alias: String? = nil) {
    self.host = host
    self.namespace = namespace
    self.type = type
    self.alias = alias
  }

  /// Reads the forms of plans and of states.
  /// - Throws: ``AddressError``.
  public init(_ text: String) throws(AddressError) {
    var source = Substring(text)
    var alias: String?
    if let open = text.range(ofFirst: "provider[\""), let close = text[open.upperBound...].firstIndex(of: "\"") {
      source = text[open.upperBound..<close]
      let rest = text[close...].dropFirst()
      guard rest.first == "]" else {
        throw AddressError(offset: rest.startIndex.utf16Offset(in: text), expected: "']'", text: text)
      }
      if rest.dropFirst().first == "." {
        alias = String(rest.dropFirst(2).prefix { $0 != "[" })
      }
    } else if let legacy = text.range(ofFirst: "provider.") {
      let words = text[legacy.upperBound...].split(separator: ".", omittingEmptySubsequences: false)
      source = words.first ?? ""
      alias = words.count > 1 ? String(words[1]) : nil
    }
    let parts = source.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 3, parts.allSatisfy({ !$0.isEmpty }), let type = parts.last else {
      throw AddressError(offset: 0, expected: "host/namespace/type, namespace/type or type", text: text)
    }
    self.init(
      host: parts.count == 3 ? parts[0] : nil, namespace: parts.count >= 2 ? parts[parts.count - 2] : nil,
      type: type, alias: alias)
  }

  /// `host/namespace/type` as far as known, without the alias.
  public var description: String { [host, namespace, type].compactMap(\.self).joined(separator: "/") }
}

extension String {
  fileprivate func range(ofFirst needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
      start = index(after: start)
    }
    return nil
  }
}
