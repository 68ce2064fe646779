import DriftModels

extension NormalisationRule {
  /// `generic.trailing-dot`
  static let trailingDot = reading(
    .domainName, id: "generic.trailing-dot", summary: "DNS names have no letter case, and a final dot says nothing.",
    source: "RFC 1034 §3.1; RFC 4343", as: { DomainName.folded($0) })

  /// `generic.trailing-slash`
  static let trailingSlash = NormalisationRule(
    id: "generic.trailing-slash",
    summary: "In a URL scheme and host have no letter case; the default port and an empty path can be left out.",
    source: "RFC 3986 §6.2"
  ) { pair in
    guard let (declared, live) = pair.texts(.url) else { return .undecided }
    let scheme = impliedScheme[pair.type]
    guard let mine = WebAddress(declared, scheme: scheme), let theirs = WebAddress(live, scheme: scheme), mine == theirs
    else { return .undecided }
    return .equal
  }

  /// `generic.case-insensitive-enum`
  static let caseInsensitiveEnum = NormalisationRule(
    id: "generic.case-insensitive-enum",
    summary: "Words of a fixed list mean the same in any letter case where the service says so.",
    source: "provider documentation; Azure REST API reference"
  ) { pair in
    guard let declared = pair.declared?.text, let live = pair.live?.text, pair.kinds.contains(.foldedCase) else {
      return .undecided
    }
    return LetterCase.isSame(declared, live) ? .equal : .undecided
  }

  /// Types whose service leaves the scheme out of its answers.
  private static let impliedScheme = ["aws_iam_openid_connect_provider": "https"]
}

/// Names of the domain name system.
enum DomainName {
  /// In lowercase, without a final dot. Records that have a number before the name keep it.
  static func folded(_ text: String) -> String {
    let folded = LetterCase.folded(text)
    return folded.hasSuffix(".") && folded.utf8.count > 1 ? String(folded.dropLast()) : folded
  }
}

/// A URL with an authority, in the form in which equal ones are equal.
struct WebAddress: Equatable {
  private let scheme: String
  private let authority: String
  private let rest: String

  private static let defaultPorts = ["http": ":80", "https": ":443", "ws": ":80", "wss": ":443"]

  /// Nil when there is no scheme, and none is implied, or no host.
  init?(_ text: String, scheme implied: String? = nil) {
    let mark = text.firstRange(of: "://")
    guard let scheme = mark.map({ LetterCase.folded(String(text[..<$0.lowerBound])) }) ?? implied, !scheme.isEmpty,
      scheme.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x2B...0x39).contains($0) })
    else { return nil }
    let tail = mark.map { text[$0.upperBound...] } ?? text[...]
    let end = tail.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? tail.endIndex
    guard end != tail.startIndex else { return nil }
    self.scheme = scheme
    authority = Self.normal(tail[..<end], scheme)
    rest = tail[end...] == "/" ? "" : String(tail[end...])
  }

  private static func normal(_ text: Substring, _ scheme: String) -> String {
    let at = text.lastIndex(of: "@").map { text.index(after: $0) } ?? text.startIndex
    var host = LetterCase.folded(String(text[at...]))
    if let port = defaultPorts[scheme], host.hasSuffix(port) { host = String(host.dropLast(port.count)) }
    return text[..<at] + host
  }
}
