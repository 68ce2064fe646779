/// Lookups that come before an organisation is known.
public protocol PlatformReader: Sendable {
  /// All organisations.
  var organizations: any OrganizationDirectoryReader { get }
  /// API keys of all organisations, by hash.
  var apiKeys: any APIKeyDirectoryReader { get }
}

/// Lookups and changes outside any one organisation.
public protocol PlatformWriter: Sendable {
  /// All organisations.
  var organizations: any OrganizationDirectory { get }
  /// Scans of all organisations.
  var scans: any ScanDirectory { get }
  /// API keys of all organisations, by hash.
  var apiKeys: any APIKeyDirectoryReader { get }
}
