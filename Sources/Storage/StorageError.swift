/// Why storage could not do what it was asked to.
///
/// Every backend maps the errors of its engine to these, so that callers act on meaning and not on vendor codes.
public enum StorageError: Error, Hashable, Sendable {
  /// No such row, or a row of another organisation: the two can't be told apart.
  case notFound(StoredEntity, id: String)
  /// The write breaks a rule of the schema; nothing of the transaction is kept once this leaves its body.
  case conflict(constraint: StorageConstraint)
  /// Other writers kept winning; the transaction was tried `attempts` times and may be tried again later.
  case serialization(attempts: Int)
  /// The database can't be reached, opened or written to.
  case unavailable(reason: String)
  /// Stored data can't be read back as what was written.
  case corrupt(reason: String)
}

/// The kinds of rows that can be missing.
public enum StoredEntity: String, Hashable, Sendable, CaseIterable {
  case organization, apiKey, cloudAccount, stateSource, stateSnapshot, scan, liveResource, driftSnapshot
  case customRule, disabledRule, suppression
}

/// The rules of the schema that a caller can break.
public enum StorageConstraint: Hashable, Sendable {
  /// Organisation slugs are unique on the platform.
  case organizationSlug
  /// API key hashes are unique on the platform.
  case apiKeyHash
  /// An organisation has one account per provider and external account id.
  case cloudAccountIdentity
  /// Positions of drift items are unique inside their snapshot.
  case driftItemPosition
  /// The policy's version is not the one after the stored one.
  case policyVersion
  /// Names of an organisation's rules are unique for their kind.
  case customRuleName
  /// An organisation has one exception for each built-in rule.
  case disabledRule
  /// The row's own id is already taken.
  case identifier
  /// A row that this one refers to does not exist in the same organisation.
  case reference
  /// The scan is not in the state that the step starts from.
  case scanStatus
  /// Text may not hold U+0000, which not every engine can store.
  case textWithoutNUL
  /// Any other rule, by the name that the engine reports.
  case other(String)
}

extension StorageError: CustomStringConvertible {
  /// One line for log files; holds ids and rule names, never stored content.
  public var description: String {
    switch self {
    case .notFound(let entity, let id): "\(entity.rawValue) \(id) not found"
    case .conflict(let constraint): "conflict with constraint \(constraint)"
    case .serialization(let attempts): "gave way to other writers \(attempts) times"
    case .unavailable(let reason): "storage unavailable: \(reason)"
    case .corrupt(let reason): "storage corrupt: \(reason)"
    }
  }
}
