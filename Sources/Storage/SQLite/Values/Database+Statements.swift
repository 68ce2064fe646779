import GRDB
import Storage

extension GRDB.Database {
  /// Runs a query and reads each row; statements are prepared once per connection.
  func rows<Value>(
    _ sql: String, _ arguments: [SQLValue] = [], _ read: (inout RowReader) throws -> Value
  ) throws -> [Value] {
    let statement = try cachedStatement(sql: sql)
    let cursor = try Row.fetchCursor(statement, arguments: Self.arguments(arguments))
    var values: [Value] = []
    while let row = try cursor.next() {
      var reader = RowReader(row)
      values.append(try read(&reader))
    }
    return values
  }

  /// Runs a query and reads its first row, nil when it has none.
  func first<Value>(
    _ sql: String, _ arguments: [SQLValue] = [], _ read: (inout RowReader) throws -> Value
  ) throws -> Value? {
    try rows(sql, arguments, read).first
  }

  /// Runs a query whose first row begins with a number; 0 when it has no row.
  func integer(_ sql: String, _ arguments: [SQLValue] = []) throws -> Int {
    try first(sql, arguments) { try $0.integer() } ?? 0
  }

  /// Runs a statement and returns how many rows it changed.
  @discardableResult
  func change(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
    let statement = try cachedStatement(sql: sql)
    try statement.execute(arguments: Self.arguments(arguments))
    return changesCount
  }

  /// Runs one insert for each list of values, preparing it once.
  func insert(into table: String, _ columns: String, rows: some Sequence<[SQLValue]>) throws {
    let count = columns.split(separator: ",").count
    let marks = Array(repeating: "?", count: count).joined(separator: ", ")
    let statement = try cachedStatement(sql: "INSERT INTO \(table) (\(columns)) VALUES (\(marks))")
    for row in rows { try statement.execute(arguments: Self.arguments(row)) }
  }

  /// Whether a row with this id belongs to the organisation.
  func require(_ entity: StoredEntity, in table: String, _ id: SQLValue, org: SQLValue, name: String) throws {
    guard try integer("SELECT 1 FROM \(table) WHERE id = ? AND org_id = ?", [id, org]) == 1 else {
      throw StorageError.notFound(entity, id: name)
    }
  }

  static func arguments(_ values: [SQLValue]) throws -> StatementArguments {
    StatementArguments(try values.map { try $0.databaseValue() })
  }
}
