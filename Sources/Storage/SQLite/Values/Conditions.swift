import GRDB
import Storage

/// The WHERE clause of a list, with its values.
struct Conditions {
  private(set) var clauses: [String]
  private(set) var arguments: [SQLValue]

  /// Begins with the organisation, so that no list can do without it.
  init(org: SQLValue) {
    clauses = ["org_id = ?"]
    arguments = [org]
  }

  /// Adds a clause with one mark for each value.
  mutating func add(_ clause: String, _ values: SQLValue...) {
    add(clause, values: values)
  }

  /// Adds a clause with one mark for each value.
  mutating func add(_ clause: String, values: [SQLValue]) {
    clauses.append(clause)
    arguments += values
  }

  /// The clause, WHERE included.
  var sql: String { "WHERE " + clauses.joined(separator: " AND ") }
}

extension GRDB.Database {
  /// One page of a list with the total of all that match.
  func page<Value: Sendable>(
    _ columns: String, from table: String, _ conditions: Conditions, order: String, _ request: PageRequest,
    _ read: (inout RowReader) throws -> Value
  ) throws -> Page<Value> {
    let total = try integer("SELECT count(*) FROM \(table) \(conditions.sql)", conditions.arguments)
    guard request.limit > 0 else { return Page(records: [], total: total) }
    let records = try rows(
      "SELECT \(columns) FROM \(table) \(conditions.sql) ORDER BY \(order) LIMIT ? OFFSET ?",
      conditions.arguments + [.integer(request.limit), .integer(request.offset)], read)
    return Page(records: records, total: total)
  }
}
