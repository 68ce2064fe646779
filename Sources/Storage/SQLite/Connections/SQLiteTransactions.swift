import DriftModels
import Storage

struct SQLiteReadTransaction: ReadTransaction {
  let session: SQLiteSession
  var platform: any PlatformReader { SQLitePlatformReader(session: session) }
  func org(_ scope: OrgScope) -> any OrgReader { SQLiteOrgReader(session: session, org: scope.orgID) }
}

struct SQLiteWriteTransaction: WriteTransaction {
  let session: SQLiteSession
  var platform: any PlatformWriter { SQLitePlatformWriter(session: session) }
  func org(_ scope: OrgScope) -> any OrgWriter { SQLiteOrgWriter(session: session, org: scope.orgID) }
}

struct SQLitePlatformReader: PlatformReader {
  let session: SQLiteSession
  var organizations: any OrganizationDirectoryReader { SQLiteOrganizationDirectory(session: session) }
  var apiKeys: any APIKeyDirectoryReader { SQLiteAPIKeyDirectory(session: session) }
}

struct SQLitePlatformWriter: PlatformWriter {
  let session: SQLiteSession
  var organizations: any OrganizationDirectory { SQLiteOrganizationDirectory(session: session) }
  var scans: any ScanDirectory { SQLiteScanDirectory(session: session) }
  var apiKeys: any APIKeyDirectoryReader { SQLiteAPIKeyDirectory(session: session) }
}

struct SQLiteOrgReader: OrgReader {
  let session: SQLiteSession
  let org: OrgID
  var organization: any OrganizationReader { SQLiteOrganization(session: session, org: org) }
  var apiKeys: any APIKeyReader { SQLiteAPIKeys(session: session, org: org) }
  var cloudAccounts: any CloudAccountReader { SQLiteCloudAccounts(session: session, org: org) }
  var stateSources: any StateSourceReader { SQLiteStateSources(session: session, org: org) }
  var stateSnapshots: any StateSnapshotReader { SQLiteStateSnapshots(session: session, org: org) }
  var scans: any ScanReader { SQLiteScans(session: session, org: org) }
  var liveResources: any LiveResourceReader { SQLiteLiveResources(session: session, org: org) }
  var drift: any DriftReader { SQLiteDrift(session: session, org: org) }
  var policy: any PolicyReader { SQLitePolicy(session: session, org: org) }
  var rules: any RuleReader { SQLiteRules(session: session, org: org) }
  var noise: any NoiseReader { SQLiteNoise(session: session, org: org) }
}

struct SQLiteOrgWriter: OrgWriter {
  let session: SQLiteSession
  let org: OrgID
  var organization: any OrganizationRepository { SQLiteOrganization(session: session, org: org) }
  var apiKeys: any APIKeyRepository { SQLiteAPIKeys(session: session, org: org) }
  var cloudAccounts: any CloudAccountRepository { SQLiteCloudAccounts(session: session, org: org) }
  var stateSources: any StateSourceRepository { SQLiteStateSources(session: session, org: org) }
  var stateSnapshots: any StateSnapshotRepository { SQLiteStateSnapshots(session: session, org: org) }
  var scans: any ScanRepository { SQLiteScans(session: session, org: org) }
  var liveResources: any LiveResourceRepository { SQLiteLiveResources(session: session, org: org) }
  var drift: any DriftRepository { SQLiteDrift(session: session, org: org) }
  var policy: any PolicyRepository { SQLitePolicy(session: session, org: org) }
  var rules: any RuleRepository { SQLiteRules(session: session, org: org) }
  var noise: any NoiseRepository { SQLiteNoise(session: session, org: org) }
}
