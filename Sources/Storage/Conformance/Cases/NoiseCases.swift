import DriftModels
import NoiseAggregator
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
      let made = [Sample.suppression(2, duration: .week), Sample.suppression(1)]
      try expectEqual(try await tenant.write { try await $0.noise.suppress(made) }, made)
      try expectEqual(try await tenant.read { try await $0.noise.suppressions(at: nil) }, [made[1], made[0]])
      let expiry = try unwrap(made[0].expiresAt)
      let before = Timestamp(microseconds: expiry.microseconds - 1)
      try expectEqual(try await tenant.read { try await $0.noise.suppressions(at: before) }, [made[1], made[0]])
      try expectEqual(try await tenant.read { try await $0.noise.suppressions(at: expiry) }, [made[1]])
      try expectEqual(try await tenant.read { try await $0.noise.suppression(made[0].id) }, made[0])
    },
    ConformanceCase("a suppression that holds keeps its id and maker when it is asked for again") { database in
      let tenant = try await Tenant.make(in: database)
      let first = Sample.suppression(1, duration: .week)
      let again = NoiseSuppression(
        id: .new(at: Sample.time(3)), fingerprint: first.fingerprint, resourceAddress: first.resourceAddress,
        duration: .quarter, reason: "still", isFalsePositive: true, createdBy: "bo", createdAt: Sample.time(3))
      try await tenant.write { try await $0.noise.suppress([first]) }
      let kept = try await tenant.write { try await $0.noise.suppress([again]) }
      let expected = NoiseSuppression(
        id: first.id, fingerprint: first.fingerprint, resourceAddress: first.resourceAddress, duration: .quarter,
        reason: "still", isFalsePositive: true, createdBy: first.createdBy, createdAt: first.createdAt,
        expiresAt: again.expiresAt)
      try expectEqual(kept, [expected])
      try expectEqual(try await tenant.read { try await $0.noise.suppressions(at: nil) }, [expected])
      try await expectNotFound(.suppression) { _ = try await tenant.read { try await $0.noise.suppression(again.id) } }
    },
    ConformanceCase("a suppression that has expired is replaced when it is asked for again") { database in
      let tenant = try await Tenant.make(in: database)
      let first = Sample.suppression(1, duration: .week)
      let again = NoiseSuppression(
        id: .new(), fingerprint: first.fingerprint, resourceAddress: first.resourceAddress, duration: .month,
        reason: "again", createdBy: "bo", createdAt: try unwrap(first.expiresAt))
      try await tenant.write { try await $0.noise.suppress([first]) }
      try expectEqual(try await tenant.write { try await $0.noise.suppress([again]) }, [again])
      try expectEqual(try await tenant.read { try await $0.noise.suppressions(at: nil) }, [again])
    },
    ConformanceCase("addresses of suppressions are the same when their bytes are") { database in
      let tenant = try await Tenant.make(in: database)
      let made = ["a.\u{e9}", "a.e\u{301}", "A.\u{e9}"].map {
        NoiseSuppression(
          id: .new(), fingerprint: NoiseFingerprint(resourceType: "t", attribute: "a", action: .update),
          resourceAddress: $0, duration: .forever, reason: "r", createdBy: "ana", createdAt: Sample.time(1))
      }
      try await tenant.write { try await $0.noise.suppress(made) }
      let found = try await tenant.read { try await $0.noise.suppressions(at: nil) }
      try expectEqual(
        Set(found.map { Array($0.resourceAddress.utf8) }), Set(made.map { Array($0.resourceAddress.utf8) }))
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
