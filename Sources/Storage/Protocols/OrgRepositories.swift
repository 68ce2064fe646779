/// What can be read of one organisation.
public protocol OrgReader: Sendable {
  /// The organisation itself.
  var organization: any OrganizationReader { get }
  /// Its API keys.
  var apiKeys: any APIKeyReader { get }
  /// Its cloud accounts.
  var cloudAccounts: any CloudAccountReader { get }
  /// The places its states come from.
  var stateSources: any StateSourceReader { get }
  /// The states it has stored.
  var stateSnapshots: any StateSnapshotReader { get }
  /// Its scan runs.
  var scans: any ScanReader { get }
  /// What its clouds hold.
  var liveResources: any LiveResourceReader { get }
  /// Its drift results.
  var drift: any DriftReader { get }
  /// Its risk policy.
  var policy: any PolicyReader { get }
  /// The rules it wrote, and the built-in ones it does not want.
  var rules: any RuleReader { get }
  /// What it says about noise.
  var noise: any NoiseReader { get }
}

/// What can be read and changed of one organisation.
public protocol OrgWriter: Sendable {
  /// The organisation itself.
  var organization: any OrganizationRepository { get }
  /// Its API keys.
  var apiKeys: any APIKeyRepository { get }
  /// Its cloud accounts.
  var cloudAccounts: any CloudAccountRepository { get }
  /// The places its states come from.
  var stateSources: any StateSourceRepository { get }
  /// The states it has stored.
  var stateSnapshots: any StateSnapshotRepository { get }
  /// Its scan runs.
  var scans: any ScanRepository { get }
  /// What its clouds hold.
  var liveResources: any LiveResourceRepository { get }
  /// Its drift results.
  var drift: any DriftRepository { get }
  /// Its risk policy.
  var policy: any PolicyRepository { get }
  /// The rules it wrote, and the built-in ones it does not want.
  var rules: any RuleRepository { get }
  /// What it says about noise.
  var noise: any NoiseRepository { get }
}
