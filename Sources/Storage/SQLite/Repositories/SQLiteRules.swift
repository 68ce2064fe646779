import DriftModels
import GRDB
import Storage

struct SQLiteRules: RuleRepository {
  private static let ruleColumns =
    "id, kind, name, description, is_enabled, created_by, created_at, updated_at, config, config_sha256"
  private static let exceptionColumns = "id, kind, rule_id, reason, disabled_by, created_at"

  let session: SQLiteSession
  let org: OrgID

  func list(_ kind: RuleKind?) async throws(StorageError) -> [CustomRuleRecord] {
    try await rows(Self.ruleColumns, from: "custom_rules", kind) { try CustomRuleRecord(&$0) }
  }

  func get(_ id: CustomRuleID) async throws(StorageError) -> CustomRuleRecord {
    try await session.run { [org] database in
      let rule = try database.first(
        "SELECT \(Self.ruleColumns) FROM custom_rules WHERE id = ? AND org_id = ?", [.id(id), .id(org)]
      ) { try CustomRuleRecord(&$0) }
      guard let rule else { throw StorageError.notFound(.customRule, id: "\(id)") }
      return rule
    }
  }

  func disabled(_ kind: RuleKind?) async throws(StorageError) -> [DisabledRuleRecord] {
    try await rows(Self.exceptionColumns, from: "disabled_rules", kind) { try DisabledRuleRecord(&$0) }
  }

  func insert(_ rule: CustomRuleRecord) async throws(StorageError) {
    try await session.run { [org] database in
      let values: [SQLValue] = [
        .id(org), .id(rule.id), .name(rule.kind), .text(rule.name), .text(rule.description), .flag(rule.isEnabled),
        .text(rule.createdBy), .time(rule.createdAt), .time(rule.updatedAt),
      ]
      try database.insert(
        into: "custom_rules", "org_id, \(Self.ruleColumns)", rows: [values + SQLValue.body(rule.config)])
    }
  }

  func update(_ rule: CustomRuleRecord) async throws(StorageError) {
    let values: [SQLValue] =
      [.text(rule.name), .text(rule.description), .flag(rule.isEnabled), .time(rule.updatedAt)]
      + SQLValue.body(rule.config)
    try await change(
      "UPDATE custom_rules SET name = ?, description = ?, is_enabled = ?, updated_at = ?, config = ?, "
        + "config_sha256 = ?", values, .customRule, rule.id)
  }

  func delete(_ id: CustomRuleID) async throws(StorageError) {
    try await change("DELETE FROM custom_rules", [], .customRule, id)
  }

  func disable(_ rule: DisabledRuleRecord) async throws(StorageError) {
    try await session.run { [org] database in
      try database.insert(
        into: "disabled_rules", "org_id, \(Self.exceptionColumns)",
        rows: [
          [
            .id(org), .id(rule.id), .name(rule.kind), .text(rule.ruleID), .text(rule.reason), .text(rule.disabledBy),
            .time(rule.createdAt),
          ]
        ])
    }
  }

  func enable(_ id: DisabledRuleID) async throws(StorageError) {
    try await change("DELETE FROM disabled_rules", [], .disabledRule, id)
  }

  private func rows<Value: Sendable>(
    _ columns: String, from table: String, _ kind: RuleKind?,
    _ read: @escaping @Sendable (inout RowReader) throws -> Value
  ) async throws(StorageError) -> [Value] {
    try await session.run { [org] database in
      var conditions = Conditions(org: .id(org))
      if let kind { conditions.add("kind = ?", .name(kind)) }
      return try database.rows(
        "SELECT \(columns) FROM \(table) \(conditions.sql) ORDER BY created_at, id", conditions.arguments, read)
    }
  }

  private func change<Entity>(
    _ statement: String, _ values: [SQLValue], _ entity: StoredEntity, _ id: Identifier<Entity>
  ) async throws(StorageError) {
    let (key, name) = (SQLValue.id(id), "\(id)")
    try await session.run { [org] database in
      let changed = try database.change("\(statement) WHERE id = ? AND org_id = ?", values + [key, .id(org)])
      guard changed == 1 else { throw StorageError.notFound(entity, id: name) }
    }
  }
}

extension CustomRuleRecord {
  fileprivate init(_ row: inout RowReader) throws(StorageError) {
    let id: CustomRuleID = try row.id()
    let kind: RuleKind = try row.name()
    let (name, description, isEnabled) = (try row.text(), try row.text(), try row.flag())
    let (author, created, updated) = (try row.text(), try row.time(), try row.time())
    self.init(
      id: id, kind: kind, name: name, description: description, config: try row.body(), isEnabled: isEnabled,
      createdBy: author, createdAt: created, updatedAt: updated)
  }
}

extension DisabledRuleRecord {
  fileprivate init(_ row: inout RowReader) throws(StorageError) {
    self.init(
      id: try row.id(), kind: try row.name(), ruleID: try row.text(), reason: try row.text(),
      disabledBy: try row.text(), createdAt: try row.time())
  }
}
