import DriftModels
import Storage

extension ConformanceSuite {
  static let values: [ConformanceCase] = [
    ConformanceCase("text comes back as written, whatever it holds") { database in
      let tenant = try await Tenant.make(in: database)
      let texts = [
        "", " ", "'; DROP TABLE scans; --", "\"", "a\\b%_?", "\u{1}\u{7F}\r\n\t", "é", "e\u{301}", "株式会社", "🇺🇳🛰️",
        "\u{FEFF}x", "\u{10FFFF}", String(repeating: "ß", count: 100_000),
      ]
      let keys = texts.enumerated().map { number, text in
        APIKeyRecord(
          id: .new(at: Sample.time(number)), name: text, prefix: "p", hash: Sample.uniqueHash(), scopes: [],
          createdAt: Sample.time(number))
      }
      try await tenant.write { org in
        for key in keys { try await org.apiKeys.insert(key) }
      }
      let found = try await tenant.read { try await $0.apiKeys.list(page: PageRequest(limit: 100)) }
      try expectEqual(found.records.map { Array($0.name.utf8) }, texts.map { Array($0.utf8) })
    },
    ConformanceCase("text with U+0000 is refused and leaves nothing") { database in
      let tenant = try await Tenant.make(in: database)
      let account = CloudAccountRecord(
        id: .new(), provider: .aws, externalAccountID: "a\0b", displayName: "", createdAt: Sample.time(1))
      try await expectConflict(.textWithoutNUL) {
        try await tenant.write { try await $0.cloudAccounts.insert(account) }
      }
      try expectEqual(try await tenant.read { try await $0.cloudAccounts.count() }, 0)
    },
    ConformanceCase("times keep their microseconds from year 1 to year 9999") { database in
      let tenant = try await Tenant.make(in: database)
      let times: [Int64] = [-62_135_596_800_000_000, -1, 0, 1, 1_767_225_600_123_456, 253_402_300_799_999_999]
      let scans = times.map {
        ScanRecord(
          id: .new(), accountID: nil, provider: nil, scanType: .manual, createdAt: Timestamp(microseconds: $0))
      }
      try await tenant.write { org in
        for scan in scans { try await org.scans.insert(scan) }
      }
      let found = try await tenant.read { try await $0.scans.list(ScanFilter(), page: PageRequest(limit: 10)) }
      try expectEqual(found.records.map(\.createdAt.microseconds), times.reversed())
    },
    ConformanceCase("ids sort by their bytes") { database in
      let tenant = try await Tenant.make(in: database)
      let ids = ["80000000-0000-4000-8000-000000000000", "00000000-0000-0000-0000-0000000000ff"]
      let suffixes = ids.compactMap(APIKeyID.init) + (0..<20).map { _ in APIKeyID.new() }
      // The two fixed ids would clash between runs on one database, so each is varied in its middle.
      let keys = suffixes.map { id in
        APIKeyRecord(
          id: vary(id), name: "", prefix: "", hash: Sample.uniqueHash(), scopes: [], createdAt: Sample.time(1))
      }
      try await tenant.write { org in
        for key in keys { try await org.apiKeys.insert(key) }
      }
      let found = try await tenant.read { try await $0.apiKeys.list(page: PageRequest(limit: 100)) }
      try expectEqual(found.records.map(\.id), keys.map(\.id).sorted())
    },
    ConformanceCase("bodies of five mebibytes come back byte for byte") { database in
      let tenant = try await Tenant.make(in: database)
      let source = try await tenant.addSource().id
      let snapshot = Sample.snapshot(of: source, at: 1)
      let body = (0..<5 * 1_048_576).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
      let scan = try await tenant.addScan(account: nil).id
      let result = JSONBody(bytes: body, sha256: Sample.hash(1))
      try await tenant.write { org in
        try await org.stateSnapshots.append(snapshot, sealedBody: body)
        try await org.scans.setResult(scan, to: result)
      }
      let (sealed, stored) = try await tenant.read { org in
        (try await org.stateSnapshots.sealedBody(of: snapshot.id), try await org.scans.get(scan).result)
      }
      try expect(sealed == body, "the sealed body differs")
      try expect(stored == result, "the result differs")
    },
    ConformanceCase("numbers keep all their bits") { database in
      let tenant = try await Tenant.make(in: database)
      let source = try await tenant.addSource().id
      let serials: [UInt64] = [0, 1, 9_007_199_254_740_993, 1 << 63 - 1, 1 << 63, .max]
      try await tenant.write { org in
        for (number, serial) in serials.enumerated() {
          try await org.stateSnapshots.append(
            Sample.snapshot(of: source, serial: serial, at: number), sealedBody: [])
        }
      }
      let found = try await tenant.read { try await $0.stateSnapshots.list(of: source, page: PageRequest(limit: 9)) }
      try expectEqual(found.records.map(\.serial), serials)
    },
  ]

  private static func vary(_ id: APIKeyID) -> APIKeyID {
    let (text, random) = ("\(id)", "\(APIKeyID.new())")
    return APIKeyID("\(text.prefix(9))\(random.dropFirst(9).prefix(14))\(text.suffix(13))") ?? id
  }
}
