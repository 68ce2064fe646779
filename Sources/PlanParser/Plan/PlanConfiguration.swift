import DriftModels

/// The configuration part of a plan: module tree, resources, expressions. Constants in it may be secrets, so none of
/// them is given out.
public struct PlanConfiguration: Sendable {
  private let view: JSONView

  init(_ view: JSONView) {
    self.view = view
  }

  var rootModule: JSONView? { view["root_module"] }

  /// Keys of the configured providers: `aws`, `aws.alias`, `module.path:aws`.
  public var providerKeys: [String] { view["provider_config"]?.members?.map(\.key.description) ?? [] }

  /// Every resource block by its ``ResourceAddress/configurationAddress``, the address without keys.
  ///
  /// Cost: linear in the bytes of the configuration; keep the result to look many up.
  public var resources: [String: ConfiguredResource] {
    var found: [String: ConfiguredResource] = [:]
    var pending = [(prefix: "", module: rootModule)]
    while let (prefix, module) = pending.popLast() {
      for resource in module?["resources"]?.elements ?? .none {
        guard let address = resource["address"]?.string else { continue }
        found[prefix + address] = ConfiguredResource(resource)
      }
      for (name, call) in module?["module_calls"]?.members ?? .none {
        pending.append((prefix + "module." + name.description + ".", call["module"]))
      }
    }
    return found
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
    Self.references(
      in: ["expressions", "count_expression", "for_each_expression", "depends_on"].compactMap { view[$0] })
  }

  /// What expressions refer to, each once, in order of appearance.
  static func references(in expressions: [JSONView]) -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    var pending = Array(expressions.reversed())
    while let next = pending.popLast() {
      if let name = next.string {
        if seen.insert(name).inserted { found.append(name) }
      } else if let elements = next.elements {
        pending += elements.reversed()
      } else if let names = next["references"], names.elements?.allSatisfy({ $0.kind == .string }) == true {
        pending.append(names)
      } else if next["constant_value"] == nil {
        pending += (next.members ?? .none).map(\.value).reversed()
      }
    }
    return found
  }
}
