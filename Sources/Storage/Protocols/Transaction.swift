/// One unchanging snapshot of the data.
public protocol ReadTransaction: Sendable {
  /// What must be found before an organisation is known.
  var platform: any PlatformReader { get }

  /// The data of one organisation.
  func org(_ scope: OrgScope) -> any OrgReader
}

/// A set of changes that is kept whole or not at all; reads inside it see its own writes.
public protocol WriteTransaction: Sendable {
  /// What lives outside organisations.
  var platform: any PlatformWriter { get }

  /// The data of one organisation.
  func org(_ scope: OrgScope) -> any OrgWriter
}
