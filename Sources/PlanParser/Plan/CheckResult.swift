import DriftModels

/// The result of one condition of the configuration: of a `check` block, a resource, an output or a variable.
public struct CheckResult: Hashable, Sendable {
  /// The address as shown to users.
  public let address: String
  /// What holds the condition: `resource`, `output_value`, `check`, `var`.
  public let kind: String
  /// The overall verdict.
  public let status: Status
  /// What went wrong, in all instances.
  public let problems: [String]
  /// Number of instances.
  public let instanceCount: Int

  /// A verdict. Words of newer versions are kept.
  public enum Status: Hashable, Sendable {
    case pass, fail, error, unknown
    case other(String)

    init(_ word: String) {
      switch word {
      case "pass": self = .pass
      case "fail": self = .fail
      case "error": self = .error
      case "unknown": self = .unknown
      default: self = .other(word)
      }
    }
  }

  /// From an entry of a plan's or shown state's `checks`; nil for the experimental shape, which had no address object.
  init?(plan entry: JSONView) {
    guard let place = entry["address"], place.kind == .object else { return nil }
    let instances = entry["instances"]?.elements.map(Array.init) ?? []
    address = place["to_display"]?.string ?? ""
    kind = place["kind"]?.string ?? ""
    status = Status(entry["status"]?.string ?? "unknown")
    problems = instances.flatMap { instance in
      (instance["problems"]?.elements.map(Array.init) ?? []).compactMap { $0["message"]?.string }
    }
    instanceCount = instances.count
  }

  /// From an entry of a raw state's `check_results`.
  init?(rawState entry: JSONView) {
    guard let place = entry["config_addr"]?.string else { return nil }
    let objects = entry["objects"]?.elements.map(Array.init) ?? []
    address = place
    kind = entry["object_kind"]?.string ?? ""
    status = Status(entry["status"]?.string ?? "unknown")
    problems = objects.flatMap { object in
      (object["failure_messages"]?.elements.map(Array.init) ?? []).compactMap(\.string)
    }
    instanceCount = objects.count
  }
}
