import DriftModels
import NoiseAggregator
import Storage

/// Records that differ in every field that a case may confuse.
enum Sample {
  /// A moment with microseconds, `number` minutes and microseconds after a fixed one.
  static func time(_ number: Int) -> Timestamp {
    Timestamp(microseconds: 1_767_225_600_123_456 + Int64(number) * 60_000_001)
  }

  /// 32 bytes that depend on `seed` alone (SplitMix64); not a real digest.
  static func hash(_ seed: UInt64) -> ContentHash {
    var state = seed
    var bytes: [UInt8] = []
    for _ in 0..<4 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      mixed ^= mixed >> 31
      withUnsafeBytes(of: mixed.littleEndian) { bytes += $0 }
    }
    return ContentHash(bytes) ?? hash(seed)
  }

  /// A hash that no other call returns.
  static func uniqueHash() -> ContentHash {
    hash(UInt64.random(in: .min ... .max))
  }

  static func body(_ text: String) -> JSONBody {
    JSONBody(bytes: Array(text.utf8), sha256: hash(UInt64(text.utf8.count)))
  }

  static func organization() -> OrganizationRecord {
    let id = OrgID.new(at: time(0))
    return OrganizationRecord(
      id: id, slug: "org-\(id)", displayName: "Größe & Sämann 株式会社 🛰️", plan: .team, features: ["scim", "audit"],
      createdAt: time(0))
  }

  static func key(_ number: Int) -> APIKeyRecord {
    APIKeyRecord(
      id: .new(at: time(number)), name: "key \(number)", prefix: "dw2_0000000\(number % 10)", hash: uniqueHash(),
      scopes: [.read, .write], createdAt: time(number))
  }

  static func account(_ number: Int, provider: CloudProviderKind = .aws) -> CloudAccountRecord {
    CloudAccountRecord(
      id: .new(at: time(number)), provider: provider, externalAccountID: "account-\(number)",
      displayName: "Account \(number)", credentialType: provider == .kubernetes ? nil : "aws_assume_role",
      defaultRegion: "eu-central-1", createdAt: time(number), lastValidatedAt: time(number + 1))
  }

  static func source(_ number: Int, account: CloudAccountID? = nil) -> StateSourceRecord {
    StateSourceRecord(
      id: .new(at: time(number)), kind: .upload, displayName: "Source \(number)",
      config: body("{\"n\": \(number), \"big\": 12345678901234567890}"), cloudAccountID: account,
      createdAt: time(number))
  }

  static func snapshot(
    of source: StateSourceID, workspace: String = "default", serial: UInt64 = 1, lineage: String = "a",
    hash: ContentHash = uniqueHash(), at number: Int
  ) -> StateSnapshotRecord {
    StateSnapshotRecord(
      id: .new(at: time(number)), sourceID: source, workspace: workspace, serial: serial, lineage: lineage,
      contentHash: hash, size: 1_234, resourceCount: 12, parseFailureCount: 1, createdAt: time(number))
  }

  static func scan(
    _ number: Int, account: CloudAccountID?, type: ScanType = .manual, status: ScanStatus = .pending
  ) -> ScanRecord {
    ScanRecord(
      id: .new(at: time(number)), accountID: account, provider: .aws, scanType: type, status: status,
      revision: SourceRevision(
        repositoryOwner: "o", repositoryName: "n", repositoryURL: "https://example.com/o/n", pullRequestNumber: 7,
        branch: "main", commitSHA: "0123456789abcdef"), createdAt: time(number))
  }

  static func observation(
    _ number: Int, type: String = "aws_instance", scopeKey: String = "eu-central-1"
  ) -> LiveResourceObservation {
    LiveResourceObservation(
      provider: .aws, providerType: "AWS::\(type)", providerResourceID: "arn:\(number)", normalizedType: type,
      scopeKey: scopeKey, name: "resource \(number)", region: number.isMultiple(of: 2) ? "eu-central-1" : nil,
      tags: number.isMultiple(of: 3) ? [:] : ["Größe": "\(number)", "b/c": ""], managedBy: "operator",
      properties: body("{\"n\":\(number)}"), enrichmentStatus: .pending)
  }

  static func drift(
    of scan: ScanID, account: CloudAccountID?, at number: Int, extra: Int = 3
  ) -> DriftSnapshotRecord {
    DriftSnapshotRecord(
      id: .new(at: time(number)), scanID: scan, accountID: account,
      counts: DriftCounts(
        totalIaC: 11, totalLive: 9 + extra, matched: 9, changed: 4, missing: 2, extra: extra, parseFailures: 5),
      coverageBasisPoints: 7_500, riskLevel: .high, narrativeStatus: .pending, createdAt: time(number))
  }

  static func policy(_ version: Int) -> PolicyRecord {
    PolicyRecord(version: version, rules: body("[{\"id\":\"r\(version)\"}]"), updatedAt: time(version))
  }

  static func rule(_ number: Int, kind: RuleKind = .risk) -> CustomRuleRecord {
    CustomRuleRecord(
      id: .new(at: time(number)), kind: kind, name: "Regel \(number)", description: "d \(number)",
      config: body("{\"n\": \(number)}"), isEnabled: !number.isMultiple(of: 2), createdBy: "ana@example.com",
      createdAt: time(number), updatedAt: time(number + 1))
  }

  static func exception(_ number: Int, kind: RuleKind = .noise) -> DisabledRuleRecord {
    DisabledRuleRecord(
      id: .new(at: time(number)), kind: kind, ruleID: "noise-\(number)", reason: "große Lärmquelle",
      disabledBy: "api-key:ci", createdAt: time(number))
  }

  static func suppression(
    _ number: Int, fingerprint: NoiseFingerprint = uniqueFingerprint(), duration: SuppressionDuration = .forever
  ) -> NoiseSuppression {
    NoiseSuppression(
      id: .new(at: time(number)), fingerprint: fingerprint,
      resourceAddress: "module.a[\"ß\"].aws_instance.b[\(number)]", duration: duration, reason: "known",
      isFalsePositive: number.isMultiple(of: 2), createdBy: "ana", createdAt: time(number))
  }

  /// A fingerprint that no other call returns.
  static func uniqueFingerprint() -> NoiseFingerprint {
    NoiseFingerprint(resourceType: "t", attribute: "\(SuppressionID.new())", action: .update)
  }

  static func item(_ position: Int, kind: DriftItemKind = .changed) -> DriftItemRecord {
    DriftItemRecord(
      position: position, kind: kind, providerResourceID: "arn:\(position)", resourceType: "aws_instance",
      name: "item \(position)", region: "eu-central-1", iacAddress: "module.a[\"ß\"].aws_instance.b[\(position)]",
      stateSourceID: .new(at: time(1)), liveResourceID: .new(at: time(2)), riskLevel: .medium,
      flags: Array("[{\"flag_id\":\"f\"}]".utf8), changes: Array("[{\"path\":\"p\"}]".utf8),
      importBlock: "import {\n}", remediation: "apply")
  }
}
