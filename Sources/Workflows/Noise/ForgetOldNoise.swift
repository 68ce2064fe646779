public import DriftModels
import NoiseAggregator
public import Storage

/// Drops what was remembered of scans that no window of noise reaches any more.
public struct ForgetOldNoise: Sendable {
  private static let pageSize = 100

  private let database: any Database
  private let clock: any TimeSource

  /// Joins what it needs.
  public init(database: any Database, clock: any TimeSource = SystemTime()) {
    self.database = database
    self.clock = clock
  }

  /// Goes through all organisations, one transaction each.
  /// - Throws: `StorageError`, `CancellationError`.
  public func callAsFunction() async throws {
    let longest = Duration.seconds(NoiseSettings.windowDaysAllowed.upperBound * 86_400)
    let time = clock.now.advanced(by: .zero - longest)
    var offset = 0
    while true {
      let page = try await database.read { [offset] in
        try await $0.platform.organizations.list(page: PageRequest(limit: Self.pageSize, offset: offset))
      }
      for organization in page.records {
        try Task.checkCancellation()
        // Nobody asks for this on behalf of a caller: it concerns every organisation in the same way.
        let scope = OrgScope(authorized: organization.id)
        try await database.write { try await $0.org(scope).noise.forget(before: time) }
      }
      offset += page.records.count
      guard !page.records.isEmpty, offset < page.total else { return }
    }
  }
}
