import DriftModels
import Storage

/// What of a comparison takes no part in the counts of its result; told in the result document of the scan.
enum ScanDriftCounts {
  private static let names = ["untracked_count", "cloud_managed_count", "out_of_scope_count", "identity_only_count"]

  /// The scan's document with these counts in it; what else it holds stays.
  static func json(_ report: DriftReport, into result: JSONBody?) -> [UInt8] {
    let known = result.flatMap { try? JSONDocument($0.bytes).root }
    var writer = JSONWriter()
    writer.object {
      for (name, value) in known?.members ?? JSONMembers.none where !names.contains(name.description) {
        $0.key(name.description)
        $0.value(value)
      }
      let counts = [
        report.untrackedCount, report.cloudManagedCount, report.outOfScopeCount, report.identityOnlyCount,
      ]
      for (name, count) in zip(names, counts) { $0.member(name, count) }
    }
    return writer.bytes
  }
}
