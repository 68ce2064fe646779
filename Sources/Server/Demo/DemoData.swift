import DriftModels
import Storage

/// What a new demo organisation begins with.
enum DemoData {
  /// Fills an organisation that has no scans yet. Writes all or nothing, so that a start that was cut off is made up
  /// for by the next one.
  static func load(
    into database: any Database, with useCases: UseCases, organization: OrgScope, time: any TimeSource
  ) async throws {
  }
}
