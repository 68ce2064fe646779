-- api keys
SELECT count(*) FROM api_keys WHERE org_id = ? AND revoked_at IS NULL
--   SEARCH api_keys USING INDEX api_keys_in_use (org_id=?)

-- api keys
SELECT id, name, prefix, hash, scopes, created_at, last_used_at, revoked_at FROM api_keys WHERE org_id = ? AND revoked_at IS NULL ORDER BY created_at, id LIMIT ? OFFSET ?
--   SEARCH api_keys USING INDEX api_keys_in_use (org_id=?)

-- accounts
SELECT count(*) FROM cloud_accounts WHERE org_id = ?
--   SEARCH cloud_accounts USING COVERING INDEX cloud_accounts_by_time (org_id=?)

-- accounts
SELECT id, provider, external_account_id, display_name, credential_type, default_region, created_at, last_validated_at FROM cloud_accounts WHERE org_id = ? ORDER BY created_at, id LIMIT ? OFFSET ?
--   SEARCH cloud_accounts USING INDEX cloud_accounts_by_time (org_id=?)

-- state sources of an account
SELECT count(*) FROM state_sources WHERE org_id = ? AND cloud_account_id = ?
--   SEARCH state_sources USING COVERING INDEX state_sources_by_account (org_id=? AND cloud_account_id=?)

-- state sources of an account
SELECT id, kind, display_name, cloud_account_id, created_at, last_fetched_at, config, config_sha256,
(SELECT json_group_array(workspace) FROM (
  SELECT DISTINCT workspace FROM state_snapshots AS snapshot
  WHERE snapshot.org_id = state_sources.org_id AND snapshot.source_id = state_sources.id ORDER BY workspace)),
(SELECT snapshot.id FROM state_snapshots AS snapshot
  WHERE snapshot.org_id = state_sources.org_id AND snapshot.source_id = state_sources.id
  ORDER BY snapshot.created_at DESC, snapshot.id DESC LIMIT 1) FROM state_sources WHERE org_id = ? AND cloud_account_id = ? ORDER BY created_at, id LIMIT ? OFFSET ?
--   SEARCH state_sources USING INDEX state_sources_by_account (org_id=? AND cloud_account_id=?)
--   CORRELATED SCALAR SUBQUERY 2
--   CO-ROUTINE (subquery-1)
--   SEARCH snapshot USING COVERING INDEX state_snapshots_by_content (org_id=? AND source_id=?)
--   SCAN (subquery-1)
--   CORRELATED SCALAR SUBQUERY 3
--   SEARCH snapshot USING COVERING INDEX state_snapshots_by_time (org_id=? AND source_id=?)

-- newest state of a workspace
SELECT id, source_id, workspace, serial, lineage, content_hash, size, resource_count, parse_failure_count, created_at FROM state_snapshots WHERE org_id = ? AND source_id = ? AND workspace = ?
ORDER BY created_at DESC, serial DESC, id DESC LIMIT 1
--   SEARCH state_snapshots USING INDEX state_snapshots_newest (org_id=? AND source_id=? AND workspace=?)

-- newest states of a source
SELECT id, source_id, workspace, serial, lineage, content_hash, size, resource_count, parse_failure_count, created_at FROM state_snapshots AS candidate
WHERE org_id = ? AND source_id = ? AND id = (
  SELECT id FROM state_snapshots AS newest
  WHERE newest.org_id = candidate.org_id AND newest.source_id = candidate.source_id
    AND newest.workspace = candidate.workspace
  ORDER BY created_at DESC, serial DESC, id DESC LIMIT 1)
ORDER BY workspace
--   SEARCH candidate USING INDEX state_snapshots_by_content (org_id=? AND source_id=?)
--   CORRELATED SCALAR SUBQUERY 1
--   SEARCH newest USING COVERING INDEX state_snapshots_newest (org_id=? AND source_id=? AND workspace=?)

-- highest serial of a lineage
SELECT serial FROM state_snapshots WHERE org_id = ? AND source_id = ? AND workspace = ? AND lineage = ?
ORDER BY serial DESC LIMIT 1
--   SEARCH state_snapshots USING COVERING INDEX state_snapshots_by_serial (org_id=? AND source_id=? AND workspace=? AND lineage=?)

-- state by content
SELECT id, source_id, workspace, serial, lineage, content_hash, size, resource_count, parse_failure_count, created_at FROM state_snapshots WHERE org_id = ? AND source_id = ? AND workspace = ? AND content_hash = ?
ORDER BY created_at DESC, id DESC LIMIT 1
--   SEARCH state_snapshots USING INDEX state_snapshots_by_content (org_id=? AND source_id=? AND workspace=? AND content_hash=?)

-- scans
SELECT count(*) FROM scans WHERE org_id = ?
--   SEARCH scans USING COVERING INDEX sqlite_autoindex_scans_2 (org_id=?)

-- scans
SELECT id, account_id, provider, scan_type, status, resource_count, drift_status, changed_count, missing_count, extra_count, repository_owner, repository_name, repository_url, pull_request_number, branch, commit_sha, created_at, started_at, finished_at, issues, result, result_sha256 FROM scans WHERE org_id = ? ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?
--   SEARCH scans USING INDEX scans_by_time (org_id=?)

-- scans of an account
SELECT count(*) FROM scans WHERE org_id = ? AND account_id = ?
--   SEARCH scans USING COVERING INDEX scans_by_account (org_id=? AND account_id=?)

-- scans of an account
SELECT id, account_id, provider, scan_type, status, resource_count, drift_status, changed_count, missing_count, extra_count, repository_owner, repository_name, repository_url, pull_request_number, branch, commit_sha, created_at, started_at, finished_at, issues, result, result_sha256 FROM scans WHERE org_id = ? AND account_id = ? ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?
--   SEARCH scans USING INDEX scans_by_account (org_id=? AND account_id=?)

-- scans in the history window
SELECT count(*) FROM scans WHERE org_id = ? AND created_at >= ?
--   SEARCH scans USING COVERING INDEX scans_by_time (org_id=? AND created_at>?)

-- scans in the history window
SELECT id, account_id, provider, scan_type, status, resource_count, drift_status, changed_count, missing_count, extra_count, repository_owner, repository_name, repository_url, pull_request_number, branch, commit_sha, created_at, started_at, finished_at, issues, result, result_sha256 FROM scans WHERE org_id = ? AND created_at >= ? ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?
--   SEARCH scans USING INDEX scans_by_time (org_id=? AND created_at>?)

-- resources
SELECT count(*) FROM live_resources WHERE org_id = ?
--   SEARCH live_resources USING COVERING INDEX live_resources_by_time (org_id=?)

-- resources
SELECT id, account_id, provider, provider_type, provider_resource_id, normalized_type, scope_key, name, region, managed_by, status, enrichment_status, enrichment_failure_reason, iac_resource_id, last_scan_id, first_seen_at, last_seen_at, tags, properties, properties_sha256 FROM live_resources WHERE org_id = ? ORDER BY first_seen_at, id LIMIT ? OFFSET ?
--   SEARCH live_resources USING INDEX live_resources_by_time (org_id=?)

-- resources of an account
SELECT id, account_id, provider, provider_type, provider_resource_id, normalized_type, scope_key, name, region, managed_by, status, enrichment_status, enrichment_failure_reason, iac_resource_id, last_scan_id, first_seen_at, last_seen_at, tags, properties, properties_sha256 FROM live_resources WHERE org_id = ? AND account_id = ? AND (normalized_type = ? OR provider_type = ?) AND status = ?
ORDER BY first_seen_at, id LIMIT ?
--   SEARCH live_resources USING INDEX live_resources_by_account (org_id=? AND account_id=?)

-- drift of a scan
SELECT id, scan_id, account_id, total_iac, total_live, matched_count, changed_count, missing_count, extra_count, parse_failure_count, coverage_basis_points, risk_level, narrative, narrative_status, created_at FROM drift_snapshots WHERE org_id = ? AND scan_id = ?
--   SEARCH drift_snapshots USING INDEX sqlite_autoindex_drift_snapshots_3 (org_id=? AND scan_id=?)

-- drift of an account
SELECT id, scan_id, account_id, total_iac, total_live, matched_count, changed_count, missing_count, extra_count, parse_failure_count, coverage_basis_points, risk_level, narrative, narrative_status, created_at FROM drift_snapshots WHERE org_id = ? AND account_id = ? ORDER BY created_at DESC, id DESC LIMIT 1
--   SEARCH drift_snapshots USING INDEX drift_snapshots_by_account (org_id=? AND account_id=?)

-- drift items
SELECT position, kind, provider_resource_id, resource_type, name, region, iac_address, state_source_id, live_resource_id, risk_level, flags, changes, import_block, remediation FROM drift_items WHERE org_id = ? AND snapshot_id = ? AND kind = ? ORDER BY position LIMIT ?
--   SEARCH drift_items USING INDEX sqlite_autoindex_drift_items_1 (org_id=? AND snapshot_id=?)

-- posture
SELECT account.id, account.provider, account.external_account_id, account.display_name, account.credential_type, account.default_region, account.created_at, account.last_validated_at,
  scan.id, coalesce(scan.finished_at, scan.created_at), drift.id, drift.scan_id, drift.account_id, drift.total_iac, drift.total_live, drift.matched_count, drift.changed_count, drift.missing_count, drift.extra_count, drift.parse_failure_count, drift.coverage_basis_points, drift.risk_level, drift.narrative, drift.narrative_status, drift.created_at
FROM cloud_accounts AS account
LEFT JOIN scans AS scan ON scan.id = (
  SELECT id FROM scans AS newest WHERE newest.org_id = account.org_id AND newest.account_id = account.id
  ORDER BY created_at DESC, id DESC LIMIT 1)
LEFT JOIN drift_snapshots AS drift ON drift.id = (
  SELECT id FROM drift_snapshots AS newest
  WHERE newest.org_id = account.org_id AND newest.account_id = account.id
  ORDER BY created_at DESC, id DESC LIMIT 1)
WHERE account.org_id = ? ORDER BY account.created_at, account.id
--   SEARCH account USING INDEX cloud_accounts_by_time (org_id=?)
--   SEARCH scan USING INDEX sqlite_autoindex_scans_1 (id=?) LEFT-JOIN
--   CORRELATED SCALAR SUBQUERY 1
--   SEARCH newest USING COVERING INDEX scans_by_account (org_id=? AND account_id=?)
--   SEARCH drift USING INDEX sqlite_autoindex_drift_snapshots_1 (id=?) LEFT-JOIN
--   CORRELATED SCALAR SUBQUERY 2
--   SEARCH newest USING COVERING INDEX drift_snapshots_by_account (org_id=? AND account_id=?)

-- noise of a repository
SELECT coalesce(max(number) + 1, 0) FROM noise_changes WHERE org_id = ?
--   SEARCH noise_changes USING COVERING INDEX sqlite_autoindex_noise_changes_1 (org_id=?)

-- noise of a repository
SELECT scan_id, created_at, changes FROM noise_scans WHERE org_id = ? AND created_at >= ? AND created_at <= ? AND folded_owner = ? AND folded_name = ? ORDER BY created_at, scan_id
--   SEARCH noise_scans USING INDEX noise_scans_by_time (org_id=? AND created_at>? AND created_at<?)

-- values of noise
SELECT sample.before, sample.after
FROM noise_changes AS change
JOIN noise_samples AS sample ON sample.org_id = change.org_id AND sample.scan_id = ?
  AND sample.change = change.number
JOIN noise_addresses AS address ON address.org_id = sample.org_id AND address.number = sample.address
WHERE change.org_id = ? AND change.fingerprint = ? AND address.address = ?
--   SEARCH change USING INDEX sqlite_autoindex_noise_changes_2 (org_id=? AND fingerprint=?)
--   SEARCH sample USING PRIMARY KEY (org_id=? AND scan_id=? AND change=?)
--   SEARCH address USING PRIMARY KEY (org_id=? AND number=?)

-- suppressions that hold
SELECT id, fingerprint, address, duration, reason, is_false_positive, created_by, created_at, expires_at FROM noise_suppressions WHERE org_id = ? AND (expires_at IS NULL OR expires_at > ?) ORDER BY created_at, id
--   SEARCH noise_suppressions USING INDEX noise_suppressions_by_time (org_id=?)
