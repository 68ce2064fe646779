import DriftModels

extension PlanConfiguration {
  /// Which resource blocks each resource block depends on, both by their addresses without keys.
  ///
  /// References are followed through inputs and outputs of modules. What goes through a local value is not seen: plans do
  /// not say what locals refer to. A dependency on a module as a whole means all resources in it.
  ///
  /// Cost: linear in the configuration and in the references that are followed.
  public var dependencies: [String: [String]] {
    var reading = DependencyReading()
    reading.add(module: rootModule, path: "", parent: nil)
    return reading.dependencies()
  }
}

/// Follows references from module to module.
private struct DependencyReading {
  private struct Module {
    let view: JSONView
    /// With a dot at its end, unless it is the root's.
    let path: String
    let parent: Int?
    /// The module's name in its parent.
    let name: String
    var children: [String: Int] = [:]
    var resources: [String] = []
  }

  /// A name whose references are followed once.
  private struct Place: Hashable {
    enum Kind: Hashable { case input, output }
    let module: Int
    let kind: Kind
    let name: String
  }

  /// How many modules deep references are followed.
  private static let depthLimit = 64

  private var modules: [Module] = []
  private var known: [Place: [String]] = [:]

  mutating func add(module view: JSONView?, path: String, parent: Int?, name: String = "") {
    guard let view else { return }
    let number = modules.count
    modules.append(Module(view: view, path: path, parent: parent, name: name))
    if let parent { modules[parent].children[name] = number }
    for resource in view["resources"]?.elements ?? .none {
      if let address = resource["address"]?.string { modules[number].resources.append(path + address) }
    }
    guard path.utf8.count < 16_384 else { return }
    for (key, call) in view["module_calls"]?.members ?? .none {
      let child = key.description
      add(module: call["module"], path: "\(path)module.\(child).", parent: number, name: child)
    }
  }

  mutating func dependencies() -> [String: [String]] {
    var found: [String: [String]] = [:]
    for number in modules.indices {
      let module = modules[number]
      for resource in module.view["resources"]?.elements ?? .none {
        guard let address = resource["address"]?.string else { continue }
        let references = ConfiguredResource(resource).references
        let own = module.path + address
        found[own] = resolve(references, in: number, depth: 0).filter { $0 != own }
      }
    }
    return found
  }

  private mutating func resolve(_ references: [String], in module: Int, depth: Int) -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    let texts = Set(references)
    for reference in references {
      for address in targets(of: reference, among: texts, in: module, depth: depth) where seen.insert(address).inserted
      {
        found.append(address)
      }
    }
    return found
  }

  private mutating func targets(
    of reference: String, among others: Set<String>, in module: Int, depth: Int
  ) -> [String] {
    let steps = Self.steps(reference)
    switch steps.first {
    case "var": return steps.count > 1 ? follow(Place(module: module, kind: .input, name: steps[1]), depth) : []
    case "module":
      guard steps.count > 1, let child = modules[module].children[steps[1]] else { return [] }
      if steps.count > 2 { return follow(Place(module: child, kind: .output, name: steps[2]), depth) }
      // Beside `module.a.x` the list has `module.a`, which then says nothing more.
      let isRepeated = others.contains { $0 != reference && Self.steps($0).prefix(2) == steps[...] }
      return isRepeated ? [] : resources(in: child)
    case "local", "each", "count", "path", "terraform", "self", nil: return []
    case "data": return steps.count > 2 ? [modules[module].path + steps.prefix(3).joined(separator: ".")] : []
    default: return steps.count > 1 ? [modules[module].path + steps.prefix(2).joined(separator: ".")] : []
    }
  }

  private mutating func follow(_ place: Place, _ depth: Int) -> [String] {
    if let known = known[place] { return known }
    guard depth < Self.depthLimit else { return [] }
    // Whoever comes here again while it is followed goes round in a circle.
    known[place] = []
    let found: [String]
    switch place.kind {
    case .output:
      let output = modules[place.module].view["outputs"]?[place.name]
      found = resolve(output.map { references(of: $0) } ?? [], in: place.module, depth: depth + 1)
    case .input:
      guard let parent = modules[place.module].parent else { return [] }
      let call = modules[parent].view["module_calls"]?[modules[place.module].name]
      let argument = call?["expressions"]?[place.name]
      found = resolve(argument.map { Self.references(in: $0) } ?? [], in: parent, depth: depth + 1)
    }
    known[place] = found
    return found
  }

  private func references(of output: JSONView) -> [String] {
    ["expression", "depends_on"].compactMap { output[$0] }.flatMap(Self.references)
  }

  private static func references(in view: JSONView) -> [String] { ConfiguredResource.references(in: [view]) }

  private func resources(in module: Int) -> [String] {
    modules[module].resources + modules[module].children.values.sorted().flatMap(resources)
  }

  /// The names between dots, without keys: `a.b["c.d"].e` gives a, b, e.
  private static func steps(_ reference: String) -> [String] {
    var steps: [String] = []
    var bytes: [UInt8] = []
    var depth = 0
    var isQuoted = false
    for byte in reference.utf8 {
      switch byte {
      case UInt8(ascii: "\"") where depth > 0: isQuoted.toggle()
      case UInt8(ascii: "[") where !isQuoted: depth += 1
      case UInt8(ascii: "]") where !isQuoted: depth -= 1
      case UInt8(ascii: ".") where depth == 0:
        steps.append(String(decoding: bytes, as: UTF8.self))
        bytes = []
      default: if depth == 0 { bytes.append(byte) }
      }
    }
    steps.append(String(decoding: bytes, as: UTF8.self))
    return steps
  }
}
