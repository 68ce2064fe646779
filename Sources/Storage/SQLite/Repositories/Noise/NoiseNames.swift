import DriftModels
import GRDB
import NoiseAggregator
import Storage

/// The numbers of changes and addresses, which an organisation has for itself.
struct NoiseNames {
  let database: GRDB.Database
  let org: OrgID

  /// One more than the highest number of a change.
  func changeCount() throws -> Int { try next(in: "noise_changes") }

  /// The numbers of the changes of a recording; new changes get new ones.
  func changes(of recording: NoiseRecording) throws -> [Int] {
    try numbers(
      in: "noise_changes", "fingerprint", columns: ", resource_type, attribute, action",
      names: (0..<recording.changeCount).lazy.map { recording.fingerprint(at: $0).digest }
    ) { change in
      let parts = recording.parts(at: change)
      return [.bytes(of: parts.type), .bytes(of: parts.attribute), .name(parts.action)]
    }
  }

  /// The numbers of the addresses of a recording; new addresses get new ones.
  func addresses(of recording: NoiseRecording) throws -> [Int] {
    try numbers(
      in: "noise_addresses", "address", columns: "",
      names: (0..<recording.addressCount).lazy.map(recording.address)
    ) { _ in [] }
  }

  func number(of fingerprint: NoiseFingerprint) throws -> Int? {
    try database.first(
      "SELECT number FROM noise_changes WHERE org_id = ? AND fingerprint = ?", [.id(org), .fingerprint(fingerprint)]
    ) { try $0.integer() }
  }

  func fingerprint(of change: Int) throws -> NoiseFingerprint {
    let found = try database.first(
      "SELECT fingerprint FROM noise_changes WHERE org_id = ? AND number = ?", [.id(org), .integer(change)]
    ) { try $0.fingerprint() }
    guard let found else { throw StorageError.corrupt(reason: "a scan shows a change that is not known") }
    return found
  }

  func parts(of change: Int) throws -> (type: String, attribute: String, action: NoiseAction) {
    let found: (String, String, NoiseAction)? = try database.first(
      "SELECT resource_type, attribute, action FROM noise_changes WHERE org_id = ? AND number = ?",
      [.id(org), .integer(change)]
    ) { (try $0.nameInBytes(), try $0.nameInBytes(), try $0.name()) }
    guard let found else { throw StorageError.corrupt(reason: "a scan shows a change that is not known") }
    return found
  }

  /// Takes away what no scan uses.
  func removeUnused() throws {
    var changes = Set<Int>()
    var addresses = Set<Int>()
    _ = try database.rows("SELECT changes, places FROM noise_scans WHERE org_id = ?", [.id(org)]) {
      let packed = PackedRows(changes: try $0.bytes(), places: try $0.bytes())
      try PackedRows.forEachChange(in: packed.changes) { (change, range) throws(PackedRowsDamage) in
        changes.insert(change)
        try PackedRows.forEachAddress(in: packed.places, range) { addresses.insert($0) }
      }
    }
    try remove(from: "noise_changes", except: changes)
    try remove(from: "noise_addresses", except: addresses)
  }

  private func remove(from table: String, except used: Set<Int>) throws {
    let all = try database.rows("SELECT number FROM \(table) WHERE org_id = ?", [.id(org)]) { try $0.integer() }
    for number in all where !used.contains(number) {
      try database.change("DELETE FROM \(table) WHERE org_id = ? AND number = ?", [.id(org), .integer(number)])
    }
  }

  private func numbers(
    in table: String, _ key: String, columns: String, names: some Sequence<[UInt8]>,
    _ values: (_ position: Int) -> [SQLValue]
  ) throws -> [Int] {
    var numbers: [Int] = []
    var next: Int?
    for (position, name) in names.enumerated() {
      let known = try database.first(
        "SELECT number FROM \(table) WHERE org_id = ? AND \(key) = ?", [.id(org), .blob(name)]
      ) { try $0.integer() }
      if let known {
        numbers.append(known)
        continue
      }
      let number = try next ?? self.next(in: table)
      try database.insert(
        into: table, "org_id, number, \(key)\(columns)",
        rows: [[.id(org), .integer(number), .blob(name)] + values(position)])
      numbers.append(number)
      next = number + 1
    }
    return numbers
  }

  private func next(in table: String) throws -> Int {
    try database.integer("SELECT coalesce(max(number) + 1, 0) FROM \(table) WHERE org_id = ?", [.id(org)])
  }
}
