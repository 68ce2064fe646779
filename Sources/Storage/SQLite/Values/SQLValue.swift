import DriftModels
import Foundation
import GRDB
import Storage

/// A value on its way into a statement.
enum SQLValue: Sendable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])
  case id(UUID)

  static func text(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }
  static func id<Entity>(_ id: Identifier<Entity>) -> SQLValue { .id(id.uuid) }
  static func id<Entity>(_ id: Identifier<Entity>?) -> SQLValue { id.map { .id($0.uuid) } ?? .null }
  static func integer(_ value: Int) -> SQLValue { .integer(Int64(value)) }
  static func integer(_ value: Int?) -> SQLValue { value.map { .integer(Int64($0)) } ?? .null }
  /// A number without a sign, 2^63 less than it is: columns are signed, and their order has to be that of the numbers.
  static func unsigned(_ value: UInt64) -> SQLValue { .integer(Int64(bitPattern: value ^ 1 << 63)) }
  static func time(_ time: Timestamp) -> SQLValue { .integer(time.microseconds) }
  static func time(_ time: Timestamp?) -> SQLValue { time.map { .integer($0.microseconds) } ?? .null }
  static func name(_ value: some RawRepresentable<String>) -> SQLValue { .text(value.rawValue) }
  static func name(_ value: (some RawRepresentable<String>)?) -> SQLValue { .text(value?.rawValue) }
  static func flag(_ flag: Bool) -> SQLValue { .integer(flag ? 1 : 0) }
  static func hash(_ hash: ContentHash) -> SQLValue { .blob(hash.bytes) }

  /// A body takes two columns: its bytes, then their hash.
  static func body(_ body: JSONBody?) -> [SQLValue] {
    guard let body else { return [.null, .null] }
    return [.blob(body.bytes), .blob(body.sha256.bytes)]
  }

  /// The engine's form of the value.
  ///
  /// - Throws: `conflict` for text with U+0000, which the engine would store and then cut when reading.
  func databaseValue() throws(StorageError) -> DatabaseValue {
    switch self {
    case .null: return .null
    case .integer(let value): return value.databaseValue
    case .blob(let bytes): return Data(bytes).databaseValue
    case .id(let uuid): return uuid.databaseValue
    case .text(let text):
      guard !text.utf8.contains(0) else { throw .conflict(constraint: .textWithoutNUL) }
      return text.databaseValue
    }
  }
}
