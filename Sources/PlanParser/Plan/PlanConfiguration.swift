public import DriftModels

/// The configuration part of a plan: module tree, resources, expressions. Constants in it may be secrets.
public struct PlanConfiguration: Sendable {
  private let view: JSONView

  init(_ view: JSONView) {
    self.view = view
  }

  /// Keys of the configured providers: `aws`, `aws.alias`, `module.path:aws`.
  public var providerKeys: [String] { view["provider_config"]?.members?.map(\.key.description) ?? [] }

  /// The block that a resource instance comes from; nil when the configuration no longer has it.
  public func resource(for address: ResourceAddress) -> ConfiguredResource? {
    var module = view["root_module"]
    for step in address.modules { module = module?["module_calls"]?[step.name]?["module"] }
    let local = (address.mode == .managed ? "" : address.mode.rawValue + ".") + address.type + "." + address.name
    return module?["resources"]?.elements?.first { $0["address"]?.string == local }.map(ConfiguredResource.init)
  }
}

/// A resource block of the configuration.
public struct ConfiguredResource: Sendable {
  private let view: JSONView

  init(_ view: JSONView) {
    self.view = view
  }

  /// Key of its provider among the provider configurations.
  public var providerKey: String? { view["provider_config_key"]?.string }

  /// Everything that its arguments, `count`, `for_each` and `depends_on` refer to, each once, in order of
  /// appearance, from the most to the least specific: `aws_vpc.main.id`, `aws_vpc.main`.
  public var references: [String] {
    var found: [String] = []
    var seen: Set<String> = []
    var stack = ["depends_on", "for_each_expression", "count_expression", "expressions"].compactMap { view[$0] }
    while let next = stack.popLast() {
      if let list = next["references"]?.elements ?? (next.kind == .array ? next.elements : nil) {
        for element in list {
          if let name = element.string {
            if seen.insert(name).inserted { found.append(name) }
          } else {
            stack.append(element)
          }
        }
      } else {
        stack += (next.members?.map(\.value) ?? []).reversed()
      }
    }
    return found
  }
}
