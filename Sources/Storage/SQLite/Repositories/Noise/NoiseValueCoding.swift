import NoiseAggregator
import Storage

extension SQLValue {
  static func fingerprint(_ fingerprint: NoiseFingerprint) -> SQLValue { .blob(fingerprint.digest) }

  /// A name as its bytes.
  static func bytes(of name: String?) -> SQLValue { name.map { .blob(Array($0.utf8)) } ?? .null }

  static func bytes(_ bytes: [UInt8]?) -> SQLValue { bytes.map { .blob($0) } ?? .null }
}

extension RowReader {
  mutating func fingerprint() throws(StorageError) -> NoiseFingerprint {
    guard let fingerprint = NoiseFingerprint(digest: try bytes()) else {
      throw .corrupt(reason: "a fingerprint has other than 32 bytes")
    }
    return fingerprint
  }

  /// What ``SQLValue/bytes(of:)`` wrote.
  mutating func nameInBytes() throws(StorageError) -> String { String(decoding: try bytes(), as: UTF8.self) }

  /// A repository in two columns, both null where there is none.
  mutating func repository() throws(StorageError) -> CodeRepository? {
    let (owner, name) = (try optionalBytes(), try optionalBytes())
    guard let owner, let name else { return nil }
    return CodeRepository(owner: String(decoding: owner, as: UTF8.self), name: String(decoding: name, as: UTF8.self))
  }
}
