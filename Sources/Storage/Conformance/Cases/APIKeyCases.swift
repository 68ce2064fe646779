import DriftModels
import Storage

extension ConformanceSuite {
  static let apiKeys: [ConformanceCase] = [
    ConformanceCase("an API key is found by hash with its owner") { database in
      let tenant = try await Tenant.make(in: database)
      let key = Sample.key(1)
      try await tenant.write { try await $0.apiKeys.insert(key) }
      let match = try await database.read { try await $0.platform.apiKeys.find(hash: key.hash) }
      try expectEqual(match, APIKeyMatch(orgID: tenant.organization.id, key: key))
      let inWrite = try await database.write { try await $0.platform.apiKeys.find(hash: key.hash) }
      try expectEqual(inWrite, match)
      let missing = try await database.read { try await $0.platform.apiKeys.find(hash: Sample.uniqueHash()) }
      try expectEqual(missing, nil)
    },
    ConformanceCase("API keys keep every field") { database in
      let tenant = try await Tenant.make(in: database)
      let key = APIKeyRecord(
        id: .new(), name: "ключ", prefix: "dw2_abcd", hash: Sample.uniqueHash(), scopes: [.all],
        createdAt: Sample.time(1), lastUsedAt: Sample.time(2), revokedAt: Sample.time(3))
      let bare = APIKeyRecord(
        id: .new(), name: "", prefix: "", hash: Sample.uniqueHash(), scopes: [], createdAt: Sample.time(1))
      try await tenant.write { org in
        try await org.apiKeys.insert(key)
        try await org.apiKeys.insert(bare)
      }
      try expectEqual(try await tenant.read { try await $0.apiKeys.get(key.id) }, key)
      try expectEqual(try await tenant.read { try await $0.apiKeys.get(bare.id) }, bare)
    },
    ConformanceCase("a revoked key is gone from lists, counts and lookups, and can't be revoked again") { database in
      let tenant = try await Tenant.make(in: database)
      let (kept, revoked) = (Sample.key(1), Sample.key(2))
      try await tenant.write { org in
        try await org.apiKeys.insert(kept)
        try await org.apiKeys.insert(revoked)
        try await org.apiKeys.revoke(revoked.id, at: Sample.time(9))
      }
      let page = try await tenant.read { try await $0.apiKeys.list(page: PageRequest(limit: 10)) }
      try expectEqual(page, Page(records: [kept], total: 1))
      try expectEqual(try await tenant.read { try await $0.apiKeys.count() }, 1)
      try expectEqual(try await database.read { try await $0.platform.apiKeys.find(hash: revoked.hash) }, nil)
      try expectEqual(try await tenant.read { try await $0.apiKeys.get(revoked.id).revokedAt }, .some(Sample.time(9)))
      try await expectError(.notFound(.apiKey, id: "\(revoked.id)")) {
        try await tenant.write { try await $0.apiKeys.revoke(revoked.id, at: Sample.time(10)) }
      }
    },
    ConformanceCase("API keys are paged by time, then id") { database in
      let tenant = try await Tenant.make(in: database)
      let keys = [3, 1, 2, 1, 5].map(Sample.key)
      try await tenant.write { org in
        for key in keys { try await org.apiKeys.insert(key) }
      }
      let expected = keys.sorted { Order($0.createdAt, $0.id) < Order($1.createdAt, $1.id) }
      var found: [APIKeyRecord] = []
      for offset in stride(from: 0, to: 6, by: 2) {
        let page = try await tenant.read { try await $0.apiKeys.list(page: PageRequest(limit: 2, offset: offset)) }
        try expectEqual(page.total, 5)
        found += page.records
      }
      try expectEqual(found, expected)
      let none = try await tenant.read { try await $0.apiKeys.list(page: PageRequest(limit: 0)) }
      try expectEqual(none, Page(records: [], total: 5))
    },
    ConformanceCase("key hashes and ids are unique across organisations") { database in
      let (one, other) = (try await Tenant.make(in: database), try await Tenant.make(in: database))
      let key = Sample.key(1)
      try await one.write { try await $0.apiKeys.insert(key) }
      let sameHash = APIKeyRecord(
        id: .new(), name: "", prefix: "", hash: key.hash, scopes: [], createdAt: Sample.time(1))
      try await expectConflict(.apiKeyHash) { try await other.write { try await $0.apiKeys.insert(sameHash) } }
      let sameID = APIKeyRecord(
        id: key.id, name: "", prefix: "", hash: Sample.uniqueHash(), scopes: [], createdAt: Sample.time(1))
      try await expectConflict(.identifier) { try await other.write { try await $0.apiKeys.insert(sameID) } }
    },
    ConformanceCase("the last use of a key never moves back") { database in
      let tenant = try await Tenant.make(in: database)
      let key = Sample.key(1)
      try await tenant.write { org in
        try await org.apiKeys.insert(key)
        try await org.apiKeys.noteUse(key.id, at: Sample.time(5))
        try await org.apiKeys.noteUse(key.id, at: Sample.time(4))
      }
      try expectEqual(try await tenant.read { try await $0.apiKeys.get(key.id).lastUsedAt }, .some(Sample.time(5)))
      try await expectNotFound(.apiKey) {
        try await tenant.write { try await $0.apiKeys.noteUse(.new(), at: Sample.time(5)) }
      }
    },
    ConformanceCase("a key can't be made for an organisation that does not exist") { database in
      try await expectConflict(.reference) {
        try await database.write { try await $0.org(OrgScope(authorized: .new())).apiKeys.insert(Sample.key(1)) }
      }
    },
  ]
}
