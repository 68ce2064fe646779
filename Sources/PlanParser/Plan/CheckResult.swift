import DriftModels

/// The result of one condition of the configuration: of a `check` block, a resource, an output or a variable.
public struct CheckResult: Hashable, Sendable {
  /// The address in the configuration, as shown to users.
  public let address: String
  /// What holds the condition: `resource`, `output_value`, `check`, `var`.
  public let kind: String
  /// The overall verdict.
  public let status: Status
  /// The verdicts one by one: a block with `count` or `for_each` has several.
  public let instances: [Instance]

  /// What went wrong, in all instances.
  public var problems: [String] { instances.flatMap(\.problems) }

  /// The result for one instance of the block.
  public struct Instance: Hashable, Sendable {
    /// The instance's address, as shown to users.
    public let address: String
    /// The instance's verdict.
    public let status: Status
    /// What went wrong.
    public let problems: [String]
  }

  /// A verdict. Words of newer versions are kept.
  public enum Status: Hashable, Sendable {
    /// The condition holds.
    case pass
    /// The condition does not hold.
    case fail
    /// The condition could not be evaluated.
    case error
    /// Known only after apply.
    case unknown
    /// A word of a newer version.
    case other(String)

    init(_ word: JSONView?) {
      switch word?.string {
      case "pass": self = .pass
      case "fail": self = .fail
      case "error": self = .error
      case "unknown", nil: self = .unknown
      case .some(let word): self = .other(word)
      }
    }
  }

  /// From an entry of a plan's or shown state's `checks`; nil for the experimental shape, which had no address object.
  init?(plan entry: JSONView) {
    guard let place = entry["address"], place.kind == .object else { return nil }
    address = place["to_display"]?.string ?? ""
    kind = place["kind"]?.string ?? ""
    status = Status(entry["status"])
    instances = (entry["instances"]?.elements ?? .none).map { instance in
      Instance(
        address: instance["address"]?["to_display"]?.string ?? "", status: Status(instance["status"]),
        problems: (instance["problems"]?.elements ?? .none).compactMap { $0["message"]?.string })
    }
  }

  /// From an entry of a raw state's `check_results`.
  init?(rawState entry: JSONView) {
    guard let place = entry["config_addr"]?.string else { return nil }
    address = place
    kind = entry["object_kind"]?.string ?? ""
    status = Status(entry["status"])
    instances = (entry["objects"]?.elements ?? .none).map { object in
      Instance(
        address: object["object_addr"]?.string ?? "", status: Status(object["status"]),
        problems: (object["failure_messages"]?.elements ?? .none).compactMap(\.string))
    }
  }
}
