/// A pattern for addresses and for types with ids: a glob that may begin with `**.`, which stands for any modules and
/// for none.
struct AddressPattern: Sendable {
  private let whole: Glob
  /// What is behind `**.`.
  private let inRoot: Glob?

  init(_ tokens: some Collection<IgnoreToken>) {
    whole = tokens.glob
    let head: [IgnoreToken.Kind] = [.glob(.anyText), .glob(.anyText), .dot]
    inRoot = tokens.prefix(3).map(\.kind) == head ? tokens.dropFirst(3).glob : nil
  }

  /// What each text that fits begins with, in UTF-8.
  var prefix: [UInt8] { inRoot == nil ? whole.prefix : [] }

  func matches(_ text: [UInt8]) -> Bool { whole.matches(text) || inRoot?.matches(text) ?? false }
}
