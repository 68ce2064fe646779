extension Migrator {
  /// Version 1.
  ///
  /// Every tenant table carries `org_id`, and references between tenant tables carry it too, so that a row can't
  /// refer to another organisation's row. Large columns come last: the engine reads the others without them. A
  /// state's `serial` is kept 2^63 less than it is.
  static let initialSchema = Migration(version: 1, sql: tenants + states + scans + resources + drift)

  private static let tenants = """
    CREATE TABLE organizations (
      id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
      slug TEXT NOT NULL UNIQUE,
      display_name TEXT NOT NULL,
      plan TEXT NOT NULL,
      features TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX organizations_by_time ON organizations (created_at, id);

    CREATE TABLE api_keys (
      id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
      org_id BLOB NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      prefix TEXT NOT NULL,
      hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
      scopes TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      last_used_at INTEGER,
      revoked_at INTEGER
    ) STRICT;
    CREATE INDEX api_keys_in_use ON api_keys (org_id, created_at, id) WHERE revoked_at IS NULL;

    CREATE TABLE cloud_accounts (
      id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
      org_id BLOB NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      provider TEXT NOT NULL,
      external_account_id TEXT NOT NULL,
      display_name TEXT NOT NULL,
      credential_type TEXT,
      default_region TEXT,
      created_at INTEGER NOT NULL,
      last_validated_at INTEGER,
      UNIQUE (org_id, id),
      UNIQUE (org_id, provider, external_account_id)
    ) STRICT;
    CREATE INDEX cloud_accounts_by_time ON cloud_accounts (org_id, created_at, id);

    """

  private static let states = """
    CREATE TABLE state_sources (
      id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
      org_id BLOB NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      display_name TEXT NOT NULL,
      cloud_account_id BLOB,
      created_at INTEGER NOT NULL,
      last_fetched_at INTEGER,
      config BLOB NOT NULL,
      config_sha256 BLOB NOT NULL CHECK (length(config_sha256) = 32),
      UNIQUE (org_id, id),
      FOREIGN KEY (org_id, cloud_account_id) REFERENCES cloud_accounts (org_id, id)
    ) STRICT;
    CREATE INDEX state_sources_by_time ON state_sources (org_id, created_at, id);
    CREATE INDEX state_sources_by_account ON state_sources (org_id, cloud_account_id, created_at, id);

    CREATE TABLE state_snapshots (
      id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
      org_id BLOB NOT NULL,
      source_id BLOB NOT NULL,
      workspace TEXT NOT NULL,
      serial INTEGER NOT NULL,
      lineage TEXT NOT NULL,
      content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
      size INTEGER NOT NULL,
      resource_count INTEGER NOT NULL,
      parse_failure_count INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      sealed_body BLOB NOT NULL,
      FOREIGN KEY (org_id, source_id) REFERENCES state_sources (org_id, id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX state_snapshots_newest
      ON state_snapshots (org_id, source_id, workspace, created_at DESC, serial DESC, id DESC);
    CREATE INDEX state_snapshots_by_serial
      ON state_snapshots (org_id, source_id, workspace, lineage, serial DESC);
    CREATE INDEX state_snapshots_by_time ON state_snapshots (org_id, source_id, created_at, id);
    CREATE INDEX state_snapshots_by_content
      ON state_snapshots (org_id, source_id, workspace, content_hash, created_at DESC, id DESC);

    """

  private static let scans = """
    CREATE TABLE scans (
      id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
      org_id BLOB NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      account_id BLOB,
      provider TEXT,
      scan_type TEXT NOT NULL,
      status TEXT NOT NULL,
      resource_count INTEGER NOT NULL,
      drift_status TEXT,
      changed_count INTEGER,
      missing_count INTEGER,
      extra_count INTEGER,
      repository_owner TEXT,
      repository_name TEXT,
      repository_url TEXT,
      pull_request_number INTEGER,
      branch TEXT,
      commit_sha TEXT,
      created_at INTEGER NOT NULL,
      started_at INTEGER,
      finished_at INTEGER,
      issues TEXT NOT NULL,
      result BLOB,
      result_sha256 BLOB CHECK (length(result_sha256) = 32),
      UNIQUE (org_id, id),
      FOREIGN KEY (org_id, account_id) REFERENCES cloud_accounts (org_id, id)
    ) STRICT;
    CREATE INDEX scans_by_time ON scans (org_id, created_at DESC, id DESC);
    CREATE INDEX scans_by_account ON scans (org_id, account_id, created_at DESC, id DESC);

    """

  private static let resources = """
    CREATE TABLE live_resources (
      id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
      org_id BLOB NOT NULL,
      account_id BLOB NOT NULL,
      provider TEXT NOT NULL,
      provider_type TEXT NOT NULL,
      provider_resource_id TEXT NOT NULL,
      normalized_type TEXT NOT NULL,
      scope_key TEXT NOT NULL,
      name TEXT NOT NULL,
      region TEXT,
      managed_by TEXT,
      status TEXT NOT NULL,
      enrichment_status TEXT NOT NULL,
      enrichment_failure_reason TEXT,
      iac_resource_id BLOB CHECK (length(iac_resource_id) = 16),
      last_scan_id BLOB NOT NULL,
      first_seen_at INTEGER NOT NULL,
      last_seen_at INTEGER NOT NULL,
      tags TEXT NOT NULL,
      properties BLOB NOT NULL,
      properties_sha256 BLOB NOT NULL CHECK (length(properties_sha256) = 32),
      UNIQUE (account_id, provider, provider_type, provider_resource_id),
      FOREIGN KEY (org_id, account_id) REFERENCES cloud_accounts (org_id, id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX live_resources_by_time ON live_resources (org_id, first_seen_at, id);
    CREATE INDEX live_resources_by_account ON live_resources (org_id, account_id, first_seen_at, id);
    CREATE INDEX live_resources_by_scope ON live_resources (org_id, account_id, scope_key);

    """

  private static let drift = """
    CREATE TABLE drift_snapshots (
      id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
      org_id BLOB NOT NULL,
      scan_id BLOB NOT NULL,
      account_id BLOB,
      total_iac INTEGER NOT NULL,
      total_live INTEGER NOT NULL,
      matched_count INTEGER NOT NULL,
      changed_count INTEGER NOT NULL,
      missing_count INTEGER NOT NULL,
      extra_count INTEGER NOT NULL,
      parse_failure_count INTEGER NOT NULL,
      coverage_basis_points INTEGER NOT NULL CHECK (coverage_basis_points BETWEEN 0 AND 10000),
      risk_level TEXT NOT NULL,
      narrative TEXT,
      narrative_status TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      UNIQUE (org_id, id),
      UNIQUE (org_id, scan_id),
      FOREIGN KEY (org_id, scan_id) REFERENCES scans (org_id, id) ON DELETE CASCADE,
      FOREIGN KEY (org_id, account_id) REFERENCES cloud_accounts (org_id, id)
    ) STRICT;
    CREATE INDEX drift_snapshots_by_account
      ON drift_snapshots (org_id, account_id, created_at DESC, id DESC);

    CREATE TABLE drift_items (
      org_id BLOB NOT NULL,
      snapshot_id BLOB NOT NULL,
      position INTEGER NOT NULL CHECK (position >= 0),
      kind TEXT NOT NULL,
      provider_resource_id TEXT NOT NULL,
      resource_type TEXT NOT NULL,
      name TEXT NOT NULL,
      region TEXT,
      iac_address TEXT,
      state_source_id BLOB,
      live_resource_id BLOB,
      risk_level TEXT NOT NULL,
      import_block TEXT,
      remediation TEXT,
      flags BLOB NOT NULL,
      changes BLOB NOT NULL,
      PRIMARY KEY (org_id, snapshot_id, position),
      FOREIGN KEY (org_id, snapshot_id) REFERENCES drift_snapshots (org_id, id) ON DELETE CASCADE
    ) STRICT;

    """
}
