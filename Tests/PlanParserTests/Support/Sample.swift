import DriftModels
import PlanParser
import Testing

/// Plans and states made of the few members that a test is about.
enum Sample {
  static let version = #""format_version":"1.2""#

  static func plan(_ members: String...) throws -> Plan {
    try Plan(document: JSONDocument("{" + ([version] + members).joined(separator: ",") + "}"))
  }

  /// The only change of a plan, from the members of its entry; one with `type` and `name` needs no more.
  static func entry(_ members: String) throws -> ResourceChange {
    let plan = try plan(#""resource_changes":[{\#(members)}]"#)
    return try #require(plan.resourceChanges.first { _ in true })
  }

  /// The change of `aws_vpc.main` from the members of its change object.
  static func change(_ members: String) throws -> ResourceChange {
    try entry(#""address":"aws_vpc.main","mode":"managed","type":"aws_vpc","name":"main","change":{\#(members)}"#)
  }

  /// A raw state from the entries of its resources.
  static func state(_ resources: String, _ members: String = #""serial":1,"lineage":"l""#) throws -> StateSnapshot {
    try StateSnapshot(document: JSONDocument(#"{"version":4,\#(members),"resources":[\#(resources)]}"#))
  }

  /// A state in `show -json` form from its root module.
  static func shown(_ rootModule: String, _ values: String = "") throws -> StateSnapshot {
    try StateSnapshot(
      document: JSONDocument(#"{\#(version),"values":{"root_module":{\#(rootModule)}\#(values)}}"#))
  }
}

extension ResourceChange {
  /// Each attribute change on a line: `path: before -> after`, then what else there is to say about it.
  var lines: [String] {
    attributeChanges.map { change in
      var line = "\(change.pathText): \(change.before) -> \(change.after)"
      if change.isSensitivityChangeOnly { line += ", sensitivity" }
      if change.forcesReplacement { line += ", forces" }
      return line
    }
  }
}
