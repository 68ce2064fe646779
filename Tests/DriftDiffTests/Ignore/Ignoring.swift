import DriftDiff
import DriftModels

/// What a `.driftignore` file leaves out.
enum Ignoring {
  /// Whether a resource that nothing declares is left out.
  static func extra(
    _ file: String, _ type: String, _ id: String, _ members: String = #""name":"""#
  ) throws -> Bool {
    let report = DriftDiff.compute(
      declared: [DeclaredResource](), live: [try Make.live(type, id, members)], options: try options(file))
    return report.items.isEmpty
  }

  /// Whether a resource that is not live any more is left out.
  static func missing(_ file: String, _ address: String, _ attributes: String) throws -> Bool {
    let report = DriftDiff.compute(
      declared: [try Make.declared(address, attributes)], live: [LiveResource](), options: try options(file))
    return report.items.isEmpty
  }

  /// The paths that are left of a resource on both sides, whose attributes differ.
  static func paths(_ file: String, _ address: String, declared: String, live: String) throws -> [String] {
    let declared = try Make.declared(address, declared)
    let id = declared.attributes?["id"]?.string ?? ""
    let live = try Make.live(declared.type, id, #""properties":\#(live)"#)
    let report = DriftDiff.compute(declared: [declared], live: [live], options: try options(file))
    return report.items.flatMap(\.changes).map(\.pathText)
  }

  private static func options(_ file: String) throws -> DriftOptions {
    DriftOptions(ignore: try IgnoreRules(parsing: file))
  }
}
