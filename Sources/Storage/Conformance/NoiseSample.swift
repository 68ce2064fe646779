import DriftModels
import NoiseAggregator
import Storage

/// Scans and changes with little in them.
enum NoiseSample {
  /// Settings under which anything that was seen is a pattern.
  static var once: NoiseSettings { get throws { try NoiseSettings(windowDays: 14, recurrenceThreshold: 1) } }

  /// A moment some days after a fixed one.
  static func day(_ days: Double) -> Timestamp {
    Timestamp(microseconds: Sample.time(0).microseconds + Int64(days * 86_400_000_000))
  }

  static func change(
    _ attribute: String = "etag", at address: String = "aws_s3_object.a", type: String = "aws_s3_object",
    risk: RiskLevel = .low, before: String? = nil, after: String? = nil
  ) -> NoiseChange {
    let values = NoiseValues(before: before.map { Array($0.utf8) }, after: after.map { Array($0.utf8) })
    return NoiseChange(
      resourceType: type, address: address, attribute: attribute, action: .update, riskLevel: risk,
      values: values.isEmpty ? nil : values)
  }

  static func scan(
    _ id: ScanID, day: Double = 0, in repository: CodeRepository? = nil, _ changes: [NoiseChange]
  ) -> NoiseScan {
    NoiseScan(id: id, createdAt: self.day(day), repository: repository, changes: changes)
  }
}

/// An organisation and a ledger that are told the same and must answer the same.
struct NoiseTwin: Sendable {
  let tenant: Tenant
  /// Scans that exist, with ascending ids.
  let scans: [ScanID]
  private(set) var ledger = NoiseLedger()

  static func make(in database: any Database, scans count: Int) async throws -> NoiseTwin {
    let tenant = try await Tenant.make(in: database)
    let records = (0..<count).map { Sample.scan($0, account: nil) }
    try await tenant.write { org in
      for record in records { try await org.scans.insert(record) }
    }
    return NoiseTwin(tenant: tenant, scans: records.map(\.id).sorted())
  }

  mutating func record(_ number: Int, day: Double, in repository: CodeRepository? = nil, _ changes: [NoiseChange])
    async throws
  {
    let scan = NoiseSample.scan(scans[number], day: day, in: repository, changes)
    ledger.record(scan)
    try await tenant.write { try await $0.noise.record(scan) }
  }

  mutating func replace(_ number: Int, day: Double, _ changes: [NoiseChange]) async throws {
    let scan = NoiseSample.scan(scans[number], day: day, changes)
    ledger.replace(scan)
    try await tenant.write { try await $0.noise.replace(scan) }
  }

  mutating func forget(_ number: Int) async throws {
    let id = scans[number]
    ledger.forget(id)
    try await tenant.write { try await $0.noise.forget(id) }
  }

  mutating func forget(before time: Timestamp) async throws {
    ledger.forget(before: time)
    try await tenant.write { try await $0.noise.forget(before: time) }
  }

  /// What both say; fails when they differ.
  func patterns(
    days: Int = 14, threshold: Int = 1, filter: NoiseFilter = NoiseFilter(), now: Timestamp, line: UInt = #line
  ) async throws -> [NoisePattern] {
    let settings = try NoiseSettings(windowDays: days, recurrenceThreshold: threshold)
    let found = try await tenant.read { try await $0.noise.patterns(settings: settings, filter: filter, now: now) }
    try expectEqual(found, ledger.patterns(settings: settings, filter: filter, now: now), line: line)
    return found
  }
}
