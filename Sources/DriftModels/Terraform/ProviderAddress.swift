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
    if let open = text.range(ofFirst: "provider[\"") {
      guard let close = text[open.upperBound...].firstIndex(of: "\"") else {
        throw Self.failure("a closing quote", at: text.endIndex, of: text)
      }
      source = text[open.upperBound..<close]
      alias = try Self.alias(after: text.index(after: close), of: text)
    } else if text.hasPrefix("provider.") || text.hasPrefix("module."), !text.contains("/"),
      let legacy = text.range(ofFirst: "provider.")
    {
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

  /// The alias behind `provider["…"`, without the key of a configuration instance.
  private static func alias(after quote: String.Index, of text: String) throws(AddressError) -> String? {
    guard text[quote...].first == "]" else { throw failure("']'", at: quote, of: text) }
    let dot = text.index(after: quote)
    guard dot < text.endIndex else { return nil }
    guard text[dot] == "." else { throw failure("'.' and an alias", at: dot, of: text) }
    let start = text.index(after: dot)
    let alias = text[start...].prefix { $0 != "[" }
    guard !alias.isEmpty else { throw failure("an alias", at: start, of: text) }
    return String(alias)
  }

  private static func failure(_ expected: String, at place: String.Index, of text: String) -> AddressError {
    AddressError(offset: text.utf8.distance(from: text.startIndex, to: place), expected: expected, text: text)
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
