import DriftModels
import Storage

extension ConformanceSuite {
  static let organizations: [ConformanceCase] = [
    ConformanceCase("an organisation is found by id, by slug and from its own scope") { database in
      let tenant = try await Tenant.make(in: database)
      let expected = tenant.organization
      let (byID, bySlug, own) = try await database.read { transaction in
        let directory = transaction.platform.organizations
        return (
          try await directory.get(expected.id), try await directory.find(slug: expected.slug),
          try await transaction.org(tenant.scope).organization.get()
        )
      }
      try expectEqual(byID, expected)
      try expectEqual(bySlug, expected)
      try expectEqual(own, expected)
    },
    ConformanceCase("an unknown organisation is not found") { database in
      try await expectNotFound(.organization) {
        _ = try await database.read { try await $0.platform.organizations.get(.new()) }
      }
      try await expectNotFound(.organization) {
        _ = try await database.read { try await $0.org(OrgScope(authorized: .new())).organization.get() }
      }
      let missing = try await database.read { try await $0.platform.organizations.find(slug: "no such slug") }
      try expectEqual(missing, nil)
    },
    ConformanceCase("slugs and organisation ids are unique") { database in
      let first = try await Tenant.make(in: database).organization
      var sameSlug = Sample.organization()
      sameSlug.slug = first.slug
      try await expectConflict(.organizationSlug) { [sameSlug] in
        try await database.write { try await $0.platform.organizations.insert(sameSlug) }
      }
      let sameID = OrganizationRecord(
        id: first.id, slug: "other-\(first.id)", displayName: "", plan: .free, createdAt: Sample.time(0))
      try await expectConflict(.identifier) {
        try await database.write { try await $0.platform.organizations.insert(sameID) }
      }
    },
    ConformanceCase("organisations are listed by time, then id, with their total") { database in
      let made = try await [Tenant.make(in: database), Tenant.make(in: database)].map(\.organization.id)
      let (page, slice) = try await database.read { transaction in
        let directory = transaction.platform.organizations
        return (
          try await directory.list(page: PageRequest(limit: 10_000)),
          try await directory.list(page: PageRequest(limit: 1, offset: 1))
        )
      }
      try expectEqual(page.records.count, page.total)
      try expect(made.allSatisfy(page.records.map(\.id).contains), "an organisation is missing from the list")
      let keys = page.records.map { Order($0.createdAt, $0.id) }
      try expectEqual(keys, keys.sorted())
      try expectEqual(slice.records.count, 1)
    },
    ConformanceCase("locking an organisation reads it and fails where there is none") { database in
      let tenant = try await Tenant.make(in: database)
      try expectEqual(try await tenant.write { try await $0.organization.lock() }, tenant.organization)
      try await expectNotFound(.organization) {
        _ = try await database.write { try await $0.org(OrgScope(authorized: .new())).organization.lock() }
      }
    },
    ConformanceCase("a limit that is counted under the lock holds against twenty writers") { database in
      let tenant = try await Tenant.make(in: database)
      let made = try await withThrowingTaskGroup(of: Bool.self) { group in
        for number in 0..<20 {
          group.addTask {
            try await tenant.write { org in
              _ = try await org.organization.lock()
              guard try await org.apiKeys.count() < 1 else { return false }
              try await org.apiKeys.insert(Sample.key(number))
              return true
            }
          }
        }
        return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      try expectEqual(made, 1)
      try expectEqual(try await tenant.read { try await $0.apiKeys.count() }, 1)
    },
  ]
}
