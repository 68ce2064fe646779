/// An address that may be asked for, as far as its text tells: HTTPS, no user, an allowed port, a host that is written plainly.
///
/// Two readers of a strange address may see two hosts in it, so what is strange is refused: RFC 3986 allows more.
public struct OutboundURL: Hashable, Sendable {
  /// Most bytes of an address.
  public static let lengthLimit = 2_048

  /// The name or address of the host, lowercase, without brackets.
  public let host: String
  /// The port.
  public let port: Int
  /// The whole address in its plain spelling.
  public let text: String
  /// The address that the host is written as; nil for names.
  let literal: IPAddress?

  /// Reads an address and holds it against a policy.
  /// - Throws: ``OutboundError/invalidURL(reason:)``; ``OutboundError/refusedAddress(host:)`` for a host that is written as an
  ///   address which must not be reached.
  public init(_ text: String, policy: OutboundPolicy = .publicHosts) throws(OutboundError) {
    guard text.utf8.count <= Self.lengthLimit else { throw .invalidURL(reason: "it is too long") }
    guard let mark = text.firstRange(of: "://") else { throw .invalidURL(reason: "it has no scheme") }
    let scheme = text[..<mark.lowerBound].lowercased()
    guard scheme == "https" || (scheme == "http" && policy.allowsLoopback) else {
      throw .invalidURL(reason: "only https is allowed")
    }
    let rest = text[mark.upperBound...]
    let authority = rest.prefix { !"/?#\\".contains($0) }
    let target = try Self.target(rest[authority.endIndex...])
    let (host, port) = try Self.split(authority)
    let known = try OutboundHost(host)
    let isLoopback = known.literal?.isLoopback ?? (known.name == "localhost")
    guard scheme == "https" || isLoopback else { throw .invalidURL(reason: "only https is allowed") }
    guard known.name != "localhost" || policy.allowsLoopback else { throw .refusedAddress(host: known.name) }
    if let literal = known.literal, !policy.allows(literal) { throw .refusedAddress(host: known.name) }
    self.port = try port.map(Self.number) ?? (scheme == "https" ? 443 : 80)
    guard policy.ports.contains(self.port) || (isLoopback && policy.allowsLoopback) else {
      throw .invalidURL(reason: "the port is not allowed")
    }
    self.host = known.name
    literal = known.literal
    self.text = "\(scheme)://\(known.written):\(self.port)\(target)"
  }

  private static func split(
    _ authority: Substring
  ) throws(OutboundError) -> (host: Substring, port: Substring?) {
    guard !authority.contains("@") else { throw .invalidURL(reason: "it names a user") }
    let end: Substring.Index
    if authority.hasPrefix("[") {
      guard let bracket = authority.firstIndex(of: "]") else { throw .invalidURL(reason: "a bracket is open") }
      end = authority.index(after: bracket)
    } else {
      end = authority.firstIndex(of: ":") ?? authority.endIndex
    }
    let rest = authority[end...]
    guard rest.isEmpty || rest.first == ":" else { throw .invalidURL(reason: "something follows the host") }
    return (authority[..<end], rest.isEmpty ? nil : rest.dropFirst())
  }

  private static func number(_ port: Substring) throws(OutboundError) -> Int {
    guard (1...5).contains(port.utf8.count), port.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(port), (1...65_535).contains(number)
    else { throw .invalidURL(reason: "the port is no number") }
    return number
  }

  /// Path and query, with a slash where there is no path.
  private static func target(_ text: Substring) throws(OutboundError) -> String {
    guard !text.contains("#") else { throw .invalidURL(reason: "it has a fragment") }
    let isPlain = text.utf8.allSatisfy { byte in
      (0x21...0x7E).contains(byte) && !"\"<>\\^`{|}".utf8.contains(byte)
    }
    guard isPlain else { throw .invalidURL(reason: "a character has to be escaped") }
    return text.hasPrefix("/") ? String(text) : "/" + text
  }
}
