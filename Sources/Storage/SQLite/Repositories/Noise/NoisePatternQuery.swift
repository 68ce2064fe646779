import DriftModels
import GRDB
import NoiseAggregator
import Storage

/// Finds the patterns of one organisation in two walks over the scans of the window: one that counts, one that gathers
/// addresses of what is given out.
struct NoisePatternQuery {
  private let database: GRDB.Database
  private let names: NoiseNames
  private let settings: NoiseSettings
  private let conditions: Conditions

  init(database: GRDB.Database, org: OrgID, settings: NoiseSettings, filter: NoiseFilter, now: Timestamp) {
    self.database = database
    self.settings = settings
    names = NoiseNames(database: database, org: org)
    let window = NoiseWindow(settings, now: now)
    var conditions = Conditions(org: .id(org))
    conditions.add("created_at >= ? AND created_at <= ?", .time(window.start), .time(window.end))
    if let owner = filter.repositoryOwner {
      conditions.add("folded_owner = ?", .bytes(of: CodeRepository.folded(owner)))
    }
    if let name = filter.repositoryName {
      conditions.add("folded_name = ?", .bytes(of: CodeRepository.folded(name)))
    }
    self.conditions = conditions
  }

  func patterns() throws -> [NoisePattern] {
    let count = try count()
    return try patterns(of: count.first { try names.fingerprint(of: $0) }, count)
  }

  func pattern(_ fingerprint: NoiseFingerprint) throws -> NoisePattern? {
    guard let change = try names.number(of: fingerprint) else { return nil }
    let count = try count()
    guard let tally = count.tally(of: change) else { return nil }
    return try patterns(of: [RankedChange(tally: tally, fingerprint: fingerprint)], count).first
  }

  private func count() throws -> PatternCount {
    var count = PatternCount(settings: settings, changeCount: try names.changeCount())
    try scans("scan_id, created_at, changes") {
      try count.add(try $0.id(), createdAt: try $0.time(), changes: try $0.bytes())
    }
    return count
  }

  private func patterns(of wanted: [RankedChange], _ count: PatternCount) throws -> [NoisePattern] {
    guard !wanted.isEmpty else { return [] }
    var places = PatternPlaces(of: wanted, changeCount: try names.changeCount())
    try scans("repository_owner, repository_name, changes, places") {
      try places.add(
        try $0.repository(), PackedRows(changes: try $0.bytes(), places: try $0.bytes()))
    }
    places.finishScans()
    try names.read(into: &places)
    return try wanted.enumerated().map { slot, change in
      places.pattern(at: slot, parts: try names.parts(of: change.tally.change), in: count)
    }
  }

  private func scans(_ columns: String, _ read: (inout RowReader) throws -> Void) throws {
    _ = try database.rows(
      "SELECT \(columns) FROM noise_scans \(conditions.sql) ORDER BY created_at, scan_id", conditions.arguments, read)
  }
}

extension NoiseNames {
  /// Hands over the bytes of all addresses that are asked for, in one walk over their range of numbers.
  fileprivate func read(into places: inout PatternPlaces) throws {
    guard let first = places.nextAddress, let last = places.lastAddress else { return }
    _ = try database.rows(
      "SELECT number, address FROM noise_addresses WHERE org_id = ? AND number >= ? AND number <= ? ORDER BY number",
      [.id(org), .integer(first), .integer(last)]
    ) { row in
      if try row.integer() == places.nextAddress { try row.bytes().withUnsafeBufferPointer { places.note($0) } }
    }
    guard places.nextAddress == nil else {
      throw StorageError.corrupt(reason: "a scan shows an address that is not known")
    }
  }
}
