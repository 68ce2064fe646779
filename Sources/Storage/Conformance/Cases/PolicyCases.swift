import DriftModels
import Storage

extension ConformanceSuite {
  static let policies: [ConformanceCase] = [
    ConformanceCase("an organisation has no policy before the first is saved, and then the newest") { database in
      let tenant = try await Tenant.make(in: database)
      try expectEqual(try await tenant.read { try await $0.policy.get() }, nil)
      try await tenant.write { try await $0.policy.save(Sample.policy(1)) }
      try expectEqual(try await tenant.read { try await $0.policy.get() }, .some(Sample.policy(1)))
      try await tenant.write { try await $0.policy.save(Sample.policy(2)) }
      try expectEqual(try await tenant.read { try await $0.policy.get() }, .some(Sample.policy(2)))
    },
    ConformanceCase("of two who save the same next version of a policy one is refused") { database in
      let tenant = try await Tenant.make(in: database)
      try await tenant.write { try await $0.policy.save(Sample.policy(1)) }
      for version in [0, 1, 3] {
        try await expectConflict(.policyVersion) {
          try await tenant.write { try await $0.policy.save(Sample.policy(version)) }
        }
      }
      try expectEqual(try await tenant.read { try await $0.policy.get() }, .some(Sample.policy(1)))
    },
    ConformanceCase("a policy can't be saved for an organisation that does not exist") { database in
      try await expectConflict(.reference) {
        try await database.write { try await $0.org(OrgScope(authorized: .new())).policy.save(Sample.policy(1)) }
      }
    },
  ]

  static let rules: [ConformanceCase] = [
    ConformanceCase("rules keep every field, by kind and in the order they were made") { database in
      let tenant = try await Tenant.make(in: database)
      let made = [Sample.rule(3), Sample.rule(1, kind: .noise), Sample.rule(2)]
      try await tenant.write { org in
        for rule in made { try await org.rules.insert(rule) }
      }
      try expectEqual(try await tenant.read { try await $0.rules.list(nil) }, [made[1], made[2], made[0]])
      try expectEqual(try await tenant.read { try await $0.rules.list(.risk) }, [made[2], made[0]])
      try expectEqual(try await tenant.read { try await $0.rules.get(made[1].id) }, made[1])
    },
    ConformanceCase("a name belongs to one rule of its kind") { database in
      let (tenant, other) = (try await Tenant.make(in: database), try await Tenant.make(in: database))
      let (risk, noise) = (Sample.rule(1), Sample.rule(1, kind: .noise))
      try await tenant.write { org in
        try await org.rules.insert(risk)
        try await org.rules.insert(noise)
      }
      try await other.write { try await $0.rules.insert(Sample.rule(1)) }
      try await expectConflict(.customRuleName) { try await tenant.write { try await $0.rules.insert(Sample.rule(1)) } }
      var renamed = Sample.rule(2)
      try await tenant.write { [renamed] in try await $0.rules.insert(renamed) }
      renamed.name = risk.name
      try await expectConflict(.customRuleName) { [renamed] in
        try await tenant.write { try await $0.rules.update(renamed) }
      }
    },
    ConformanceCase("a rule is replaced and taken away by its id") { database in
      let tenant = try await Tenant.make(in: database)
      var rule = Sample.rule(1)
      try await tenant.write { [rule] in try await $0.rules.insert(rule) }
      rule.name = "neu"
      rule.description = ""
      rule.config = Sample.body("{}")
      rule.isEnabled.toggle()
      rule.updatedAt = Sample.time(9)
      try await tenant.write { [rule] in try await $0.rules.update(rule) }
      try expectEqual(try await tenant.read { [rule] in try await $0.rules.get(rule.id) }, rule)
      try await tenant.write { [rule] in try await $0.rules.delete(rule.id) }
      try expectEqual(try await tenant.read { try await $0.rules.list(nil) }, [])
      for attempt: @Sendable (any OrgWriter) async throws -> Void in [
        { [rule] in try await $0.rules.delete(rule.id) }, { [rule] in try await $0.rules.update(rule) },
      ] {
        try await expectNotFound(.customRule) { try await tenant.write { try await attempt($0) } }
      }
    },
    ConformanceCase("a built-in rule has one exception, which can be taken back") { database in
      let tenant = try await Tenant.make(in: database)
      let made = [Sample.exception(2), Sample.exception(1, kind: .risk)]
      try await tenant.write { org in
        for exception in made { try await org.rules.disable(exception) }
      }
      try expectEqual(try await tenant.read { try await $0.rules.disabled(nil) }, [made[1], made[0]])
      try expectEqual(try await tenant.read { try await $0.rules.disabled(.noise) }, [made[0]])
      try await expectConflict(.disabledRule) {
        try await tenant.write { try await $0.rules.disable(Sample.exception(2)) }
      }
      try await tenant.write { try await $0.rules.enable(made[0].id) }
      try expectEqual(try await tenant.read { try await $0.rules.disabled(.noise) }, [])
      try await expectNotFound(.disabledRule) { try await tenant.write { try await $0.rules.enable(made[0].id) } }
    },
  ]
}
