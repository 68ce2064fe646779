extension Migrator {
  /// Version 2: policies, rules, and what an organisation says about noise.
  static let policySchema = Migration(
    version: 2,
    sql: """
      CREATE TABLE policies (
        org_id BLOB NOT NULL PRIMARY KEY REFERENCES organizations (id) ON DELETE CASCADE,
        version INTEGER NOT NULL CHECK (version >= 1),
        updated_at INTEGER NOT NULL,
        rules BLOB NOT NULL,
        rules_sha256 BLOB NOT NULL CHECK (length(rules_sha256) = 32)
      ) STRICT;

      CREATE TABLE custom_rules (
        id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
        org_id BLOB NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        description TEXT NOT NULL,
        is_enabled INTEGER NOT NULL CHECK (is_enabled IN (0, 1)),
        created_by TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        config BLOB NOT NULL,
        config_sha256 BLOB NOT NULL CHECK (length(config_sha256) = 32),
        UNIQUE (org_id, kind, name)
      ) STRICT;
      CREATE INDEX custom_rules_by_time ON custom_rules (org_id, created_at, id);

      CREATE TABLE disabled_rules (
        id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
        org_id BLOB NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        rule_id TEXT NOT NULL,
        reason TEXT NOT NULL,
        disabled_by TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        UNIQUE (org_id, kind, rule_id)
      ) STRICT;

      CREATE TABLE noise_settings (
        org_id BLOB NOT NULL PRIMARY KEY REFERENCES organizations (id) ON DELETE CASCADE,
        window_days INTEGER NOT NULL,
        recurrence_threshold INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE noise_suppressions (
        id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
        org_id BLOB NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
        fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32),
        address TEXT NOT NULL,
        duration TEXT NOT NULL,
        reason TEXT NOT NULL,
        is_false_positive INTEGER NOT NULL CHECK (is_false_positive IN (0, 1)),
        created_by TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        expires_at INTEGER,
        UNIQUE (org_id, fingerprint, address)
      ) STRICT;
      CREATE INDEX noise_suppressions_by_time ON noise_suppressions (org_id, created_at, id);
      """)
}
