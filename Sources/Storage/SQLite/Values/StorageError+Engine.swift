import GRDB
import NoiseAggregator
import Storage

extension StorageError {
  /// Says in our terms what the engine said in its own; an error that is ours already stays as it is.
  init(engine error: any Error) {
    if let error = error as? StorageError {
      self = error
      return
    }
    if error is PackedRowsDamage {
      self = .corrupt(reason: "what a scan showed can't be unpacked")
      return
    }
    guard let error = error as? DatabaseError else {
      self = .unavailable(reason: "the database engine failed: \(type(of: error))")
      return
    }
    switch error.resultCode {
    case .SQLITE_CONSTRAINT: self = .conflict(constraint: StorageConstraint(engine: error))
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .serialization(attempts: 1)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt(reason: error.message ?? "the file is no database")
    default: self = .unavailable(reason: error.message ?? "the database engine failed: \(error.resultCode)")
    }
  }
}

extension StorageConstraint {
  /// Reads the rule's name from the engine's message, such as `UNIQUE constraint failed: scans.id`.
  fileprivate init(engine error: DatabaseError) {
    let message = error.message ?? ""
    switch error.extendedResultCode {
    case .SQLITE_CONSTRAINT_FOREIGNKEY:
      self = .reference
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY:
      let columns = message.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? message
      self = Self.unique[columns] ?? (columns.hasSuffix(".id") ? .identifier : .other(columns))
    default:
      self = .other(message)
    }
  }

  private static let unique: [String: StorageConstraint] = [
    "organizations.slug": .organizationSlug,
    "api_keys.hash": .apiKeyHash,
    "cloud_accounts.org_id, cloud_accounts.provider, cloud_accounts.external_account_id": .cloudAccountIdentity,
    "custom_rules.org_id, custom_rules.kind, custom_rules.name": .customRuleName,
    "disabled_rules.org_id, disabled_rules.kind, disabled_rules.rule_id": .disabledRule,
    "drift_items.org_id, drift_items.snapshot_id, drift_items.position": .driftItemPosition,
  ]
}
