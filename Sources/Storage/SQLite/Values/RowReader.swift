import DriftModels
import Foundation
import GRDB
import Storage

/// Reads the columns of one row from left to right; a value of the wrong kind is `corrupt`, never a trap.
struct RowReader {
  private let row: Row
  private var index = 0

  init(_ row: Row) {
    self.row = row
  }

  /// Whether the next column is null; does not move on.
  var isNextNull: Bool {
    (row[index] as DatabaseValue).isNull
  }

  /// Moves past the next column when it is the text `{}`.
  mutating func isNextEmptyObject() -> Bool {
    guard case .string("{}") = (row[index] as DatabaseValue).storage else { return false }
    index += 1
    return true
  }

  mutating func text() throws(StorageError) -> String {
    guard let text = try optionalText() else { throw wrong("text") }
    return text
  }

  mutating func optionalText() throws(StorageError) -> String? {
    switch next().storage {
    case .null: return nil
    case .string(let text): return text
    default: throw wrong("text")
    }
  }

  mutating func integer() throws(StorageError) -> Int {
    guard let value = try optionalInteger() else { throw wrong("a number") }
    return value
  }

  /// What ``SQLValue/flag(_:)`` wrote.
  mutating func flag() throws(StorageError) -> Bool { try integer() != 0 }

  /// What ``SQLValue/unsigned(_:)`` wrote.
  mutating func unsigned() throws(StorageError) -> UInt64 {
    UInt64(bitPattern: Int64(try integer())) ^ 1 << 63
  }

  mutating func optionalInteger() throws(StorageError) -> Int? {
    switch next().storage {
    case .null: return nil
    case .int64(let value): return Int(value)
    default: throw wrong("a number")
    }
  }

  mutating func bytes() throws(StorageError) -> [UInt8] {
    guard let bytes = try optionalBytes() else { throw wrong("bytes") }
    return bytes
  }

  mutating func optionalBytes() throws(StorageError) -> [UInt8]? {
    switch next().storage {
    case .null: return nil
    case .blob(let data): return [UInt8](data)
    default: throw wrong("bytes")
    }
  }

  mutating func id<Entity>() throws(StorageError) -> Identifier<Entity> {
    guard let id: Identifier<Entity> = try optionalID() else { throw wrong("an id") }
    return id
  }

  mutating func optionalID<Entity>() throws(StorageError) -> Identifier<Entity>? {
    let value = next()
    if value.isNull { return nil }
    guard let uuid = UUID.fromDatabaseValue(value) else { throw wrong("an id") }
    return Identifier(uuid: uuid)
  }

  mutating func time() throws(StorageError) -> Timestamp {
    Timestamp(microseconds: Int64(try integer()))
  }

  mutating func optionalTime() throws(StorageError) -> Timestamp? {
    try optionalInteger().map { Timestamp(microseconds: Int64($0)) }
  }

  mutating func name<Value: RawRepresentable<String>>() throws(StorageError) -> Value {
    guard let value = Value(rawValue: try text()) else { throw wrong("a known name") }
    return value
  }

  mutating func optionalName<Value: RawRepresentable<String>>() throws(StorageError) -> Value? {
    guard let text = try optionalText() else { return nil }
    guard let value = Value(rawValue: text) else { throw wrong("a known name") }
    return value
  }

  mutating func hash() throws(StorageError) -> ContentHash {
    guard let hash = ContentHash(try bytes()) else { throw wrong("a hash") }
    return hash
  }

  mutating func body() throws(StorageError) -> JSONBody {
    guard let body = try optionalBody() else { throw wrong("a document") }
    return body
  }

  mutating func optionalBody() throws(StorageError) -> JSONBody? {
    guard let bytes = try optionalBytes() else {
      index += 1
      return nil
    }
    return JSONBody(bytes: bytes, sha256: try hash())
  }

  /// Reads a column that holds a small JSON document of the backend's own making.
  mutating func coded<Value: Decodable>(_ type: Value.Type) throws(StorageError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(try text().utf8))
    } catch {
      throw wrong("JSON of the expected form")
    }
  }

  private mutating func next() -> DatabaseValue {
    defer { index += 1 }
    return row[index]
  }

  private func wrong(_ expected: String) -> StorageError {
    let columns = Array(row.columnNames)
    let column = columns.indices.contains(index - 1) ? columns[index - 1] : "\(index - 1)"
    return .corrupt(reason: "column \(column) does not hold \(expected)")
  }
}
