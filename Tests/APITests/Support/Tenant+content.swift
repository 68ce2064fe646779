import DriftModels
import Storage

@testable import Server

extension Tenant {
  /// A moment that is later the higher the number is.
  func moment(_ number: Int) -> Timestamp {
    server.time.now.advanced(by: .seconds(number))
  }

  func addAccount(_ number: Int = 0, provider: CloudProviderKind = .aws) async throws -> CloudAccountRecord {
    let account = CloudAccountRecord(
      id: .new(at: moment(number)), provider: provider, externalAccountID: "account-\(number)",
      displayName: "Account \(number)", credentialType: provider == .kubernetes ? nil : "aws_assume_role",
      defaultRegion: number.isMultiple(of: 2) ? "eu-central-1" : nil, createdAt: moment(number))
    try await write { try await $0.cloudAccounts.insert(account) }
    return account
  }

  func addScan(
    _ number: Int = 0, account: CloudAccountID? = nil, type: ScanType = .manual, status: ScanStatus = .done,
    at time: Timestamp? = nil
  ) async throws -> ScanRecord {
    let created = time ?? moment(number)
    let scan = ScanRecord(
      id: .new(at: created), accountID: account, provider: .aws, scanType: type, status: status, createdAt: created)
    try await write { try await $0.scans.insert(scan) }
    return scan
  }

  /// Resources `0..<count` of an account; the odd ones are of another type.
  func addResources(_ count: Int, account: CloudAccountID, scan: ScanID) async throws {
    let observations = (0..<count).map { number in
      LiveResourceObservation(
        provider: .aws, providerType: number.isMultiple(of: 2) ? "AWS::EC2::Instance" : "AWS::S3::Bucket",
        providerResourceID: "arn:\(number)",
        normalizedType: number.isMultiple(of: 2) ? "aws_instance" : "aws_s3_bucket", scopeKey: "eu-central-1",
        name: "resource \(number)", region: "eu-central-1",
        properties: JSONBody(hashing: Array(#"{"big":12345678901234567890,"n":\#(number)}"#.utf8)))
    }
    let time = server.time.now
    try await write { _ = try await $0.liveResources.upsert(observations, account: account, scan: scan, at: time) }
  }

  func addDrift(of scan: ScanID, account: CloudAccountID?) async throws -> DriftSnapshotRecord {
    let drift = DriftSnapshotRecord(
      id: .new(at: server.time.now), scanID: scan, accountID: account,
      counts: DriftCounts(totalIaC: 3, totalLive: 4, matched: 2, changed: 1, missing: 1, extra: 2, parseFailures: 1),
      coverageBasisPoints: 5_033, riskLevel: .high, narrative: "two resources nobody declared",
      narrativeStatus: .skipped,
      createdAt: server.time.now)
    let items = [
      DriftItemRecord(
        position: 0, kind: .changed, providerResourceID: "arn:0", resourceType: "aws_instance", name: "web",
        region: "eu-central-1", iacAddress: "aws_instance.web[\"ß\"]", stateSourceID: .new(), liveResourceID: .new(),
        riskLevel: .high,
        changes: Array(#"[{"path":"ami","iac":"ami-1","live":"ami-2","sensitive":false}]"#.utf8)),
      DriftItemRecord(
        position: 1, kind: .extra, providerResourceID: "bucket", resourceType: "aws_s3_bucket", name: "bucket",
        riskLevel: .low, importBlock: "import {\n  to = aws_s3_bucket.bucket\n  id = \"bucket\"\n}"),
      DriftItemRecord(
        position: 2, kind: .extra, providerResourceID: "x", resourceType: "aws_unknown", name: "x", riskLevel: .low,
        remediation: "import it by hand"),
      DriftItemRecord(
        position: 3, kind: .extra, providerResourceID: "other", resourceType: "aws_s3_bucket", name: "other",
        riskLevel: .low, importBlock: "import {\n  to = aws_s3_bucket.other\n  id = \"other\"\n}"),
    ]
    try await write { try await $0.drift.replace(drift, items: items) }
    return drift
  }
}
