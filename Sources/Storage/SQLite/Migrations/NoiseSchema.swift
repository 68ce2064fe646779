extension Migrator {
  /// Version 3: what scans showed again and again.
  ///
  /// A scan is one row with two packed columns, so that writing it is one insert and counting reads a few bytes for each
  /// change. Changes and addresses have numbers inside their organisation. Names are bytes: they compare by bytes, and may
  /// hold U+0000, which a plan may contain.
  static let noiseSchema = Migration(
    version: 3,
    sql: """
      CREATE TABLE noise_changes (
        org_id BLOB NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
        number INTEGER NOT NULL CHECK (number >= 0),
        fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32),
        resource_type BLOB NOT NULL,
        attribute BLOB NOT NULL,
        action TEXT NOT NULL,
        PRIMARY KEY (org_id, number),
        UNIQUE (org_id, fingerprint)
      ) STRICT;

      CREATE TABLE noise_addresses (
        org_id BLOB NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
        number INTEGER NOT NULL CHECK (number >= 0),
        address BLOB NOT NULL,
        PRIMARY KEY (org_id, number),
        UNIQUE (org_id, address)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE noise_scans (
        org_id BLOB NOT NULL,
        scan_id BLOB NOT NULL,
        created_at INTEGER NOT NULL,
        repository_owner BLOB,
        repository_name BLOB,
        folded_owner BLOB,
        folded_name BLOB,
        changes BLOB NOT NULL,
        places BLOB NOT NULL,
        PRIMARY KEY (org_id, scan_id),
        FOREIGN KEY (org_id, scan_id) REFERENCES scans (org_id, id) ON DELETE CASCADE
      ) STRICT;
      CREATE INDEX noise_scans_by_time ON noise_scans (org_id, created_at, scan_id);

      CREATE TABLE noise_samples (
        org_id BLOB NOT NULL,
        scan_id BLOB NOT NULL,
        change INTEGER NOT NULL,
        address INTEGER NOT NULL,
        before BLOB,
        after BLOB,
        PRIMARY KEY (org_id, scan_id, change),
        FOREIGN KEY (org_id, scan_id) REFERENCES noise_scans (org_id, scan_id) ON DELETE CASCADE
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX scans_running ON scans (started_at) WHERE status = 'running';
      """)
}
