/// A piece of an ignore pattern.
struct IgnoreToken: Sendable {
  enum Kind: Hashable, Sendable {
    case glob(Glob.Element)
    /// Parts types, ids and steps of paths.
    case dot
    /// A key in brackets; nil for any.
    case key(spelling: String, name: String?)
  }

  let kind: Kind
  /// Where in the line it begins, in characters.
  let offset: Int

  /// The elements of a pattern for whole texts.
  var elements: [Glob.Element] {
    switch kind {
    case .glob(let element): [element]
    case .dot: [.literal(".")]
    case .key(let spelling, let name):
      spelling.unicodeScalars.map { name == nil && $0 == "*" ? .anyText : .literal($0) }
    }
  }
}

extension Sequence<IgnoreToken> {
  /// The pattern for whole texts that the tokens make.
  var glob: Glob { Glob(flatMap(\.elements)) }
}

extension [IgnoreToken] {
  /// The tokens between the dots.
  /// - Throws: where there is nothing; `end` is the offset behind the last token.
  func parts(end: Int) throws(IgnoreFault) -> [ArraySlice<IgnoreToken>] {
    let parts = split(omittingEmptySubsequences: false) { $0.kind == .dot }
    if let empty = parts.first(where: \.isEmpty) {
      throw IgnoreFault(.emptyPart, at: empty.startIndex < count ? self[empty.startIndex].offset : end)
    }
    return parts
  }
}
