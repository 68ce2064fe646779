import DriftModels
import Storage

extension ConformanceSuite {
  static let noise: [ConformanceCase] = [
    ConformanceCase("noise settings are kept, and the newest hold") { database in
      let tenant = try await Tenant.make(in: database)
      try expectEqual(try await tenant.read { try await $0.noise.settings() }, nil)
      for days in [14, 30] {
        let settings = NoiseSettingsRecord(windowDays: days, recurrenceThreshold: days / 2)
        try await tenant.write { try await $0.noise.save(settings) }
        try expectEqual(try await tenant.read { try await $0.noise.settings() }, .some(settings))
      }
    },
    ConformanceCase("suppressions keep every field, and hold up to the moment at which they expire") { database in
      let tenant = try await Tenant.make(in: database)
      let made = [Sample.suppression(2, expires: 10), Sample.suppression(1)]
      try await tenant.write { try await $0.noise.suppress(made) }
      try expectEqual(try await tenant.read { try await $0.noise.suppressions(at: nil) }, [made[1], made[0]])
      let expiry = try unwrap(made[0].expiresAt)
      let before = Timestamp(microseconds: expiry.microseconds - 1)
      try expectEqual(try await tenant.read { try await $0.noise.suppressions(at: before) }, [made[1], made[0]])
      try expectEqual(try await tenant.read { try await $0.noise.suppressions(at: expiry) }, [made[1]])
      try expectEqual(try await tenant.read { try await $0.noise.suppression(made[0].id) }, made[0])
    },
    ConformanceCase("a pair that is suppressed again has the newer suppression alone") { database in
      let tenant = try await Tenant.make(in: database)
      let first = Sample.suppression(1, expires: 5)
      let again = NoiseSuppressionRecord(
        id: .new(at: Sample.time(3)), fingerprint: first.fingerprint, address: first.address, duration: "forever",
        reason: "still", createdBy: "bo", createdAt: Sample.time(3))
      try await tenant.write { try await $0.noise.suppress([first]) }
      try await tenant.write { try await $0.noise.suppress([again]) }
      try expectEqual(try await tenant.read { try await $0.noise.suppressions(at: nil) }, [again])
    },
    ConformanceCase("what is suppressed and then not leaves nothing behind") { database in
      let tenant = try await Tenant.make(in: database)
      let suppression = Sample.suppression(1)
      try await tenant.write { try await $0.noise.suppress([suppression]) }
      try await tenant.write { try await $0.noise.unsuppress(suppression.id) }
      try expectEqual(try await tenant.read { try await $0.noise.suppressions(at: nil) }, [])
      try await expectNotFound(.suppression) {
        try await tenant.write { try await $0.noise.unsuppress(suppression.id) }
      }
    },
  ]
}
