import DriftModels
import Storage

extension JSONWriter {
  /// A drift result without its items.
  mutating func members(of drift: DriftSnapshotRecord) {
    member("changed_count", drift.counts.changed)
    key("coverage_pct")
    value(drift.coveragePercent)
    member("created_at", drift.createdAt.description)
    member("extra_count", drift.counts.extra)
    member("id", drift.id.description)
    member("matched_count", drift.counts.matched)
    member("missing_count", drift.counts.missing)
    member("narrative", drift.narrative)
    member("narrative_status", drift.narrativeStatus.rawValue)
    member("parse_failure_count", drift.counts.parseFailures)
    member("risk_level", drift.riskLevel.rawValue)
    member("scan_run_id", drift.scanID.description)
    member("total_iac", drift.counts.totalIaC)
    member("total_live", drift.counts.totalLive)
  }

  /// One drifted resource.
  mutating func members(of item: DriftItemRecord) {
    member("kind", item.kind.rawValue)
    member("provider_resource_id", item.providerResourceID)
    member("resource_type", item.resourceType)
    member("name", item.name)
    member("region", item.region)
    member("iac_address", item.iacAddress)
    member("state_source_id", item.stateSourceID?.description)
    member("live_resource_id", item.liveResourceID?.description)
    member("risk_level", item.riskLevel.rawValue)
    key("flags")
    value(json: item.flags)
    key("changes")
    value(json: item.changes)
    member("import_block", item.importBlock)
    member("remediation", item.remediation)
  }
}

extension DriftSnapshotRecord {
  /// Share of live resources that are declared, 0 to 100 with two decimals.
  var coveragePercent: Double { Double(coverageBasisPoints) / 100 }
}
