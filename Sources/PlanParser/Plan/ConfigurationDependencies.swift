import DriftModels

extension PlanConfiguration {
  /// Most dependencies that are given; a configuration with more gives none.
  public static let mostDependencies = 500_000

  /// Which resource blocks each resource block depends on, both by their addresses without keys.
  ///
  /// References are followed through inputs and outputs of modules; what a module call refers to by `depends_on`, `count` or
  /// `for_each` counts for all that is in it. What goes through a local value is not seen: plans do not say what locals
  /// refer to. A dependency on a module as a whole means all resources in it.
  ///
  /// Empty for a configuration with more than ``mostDependencies`` of them, with addresses of more than 64 MiB in all, or
  /// with modules whose paths are longer than 4 KiB: nobody writes these, and they could be made to cost anything.
  public var dependencies: [String: [String]] {
    var reading = DependencyReading()
    guard reading.add(module: rootModule, path: "", parent: nil) else { return [:] }
    return reading.dependencies() ?? [:]
  }
}

/// Follows references from module to module.
private struct DependencyReading {
  private struct Module {
    let view: JSONView
    /// With a dot at its end, unless it is the root's.
    let path: String
    let parent: Int?
    var children: [String: Int] = [:]
    var resources: [String] = []
    /// What the call of this module gives it, by input.
    var inputs: [String: JSONView] = [:]
    var outputs: [String: JSONView] = [:]
    /// What the call itself refers to, in its parent.
    var callReferences: [String] = []
  }

  /// A name whose references are followed once.
  private struct Place: Hashable {
    enum Kind: Hashable { case input, output, call, contents }
    let module: Int
    let kind: Kind
    var name = ""
  }

  /// How many modules deep references are followed.
  private static let depthLimit = 64
  private static let pathLimit = 4_096

  private var modules: [Module] = []
  private var known: [Place: [String]] = [:]
  /// How much more may be kept in ``known``; below 0 once there was more.
  private var roomLeft = 4 * PlanConfiguration.mostDependencies
  private var edgesLeft = PlanConfiguration.mostDependencies
  private var bytesLeft = 64 << 20

  /// False when there is more than is read.
  mutating func add(module view: JSONView?, path: String, parent: Int?, call: JSONView? = nil) -> Bool {
    guard let view else { return true }
    guard path.utf8.count <= Self.pathLimit else { return false }
    let number = modules.count
    var module = Module(view: view, path: path, parent: parent)
    for resource in view["resources"]?.elements ?? .none {
      guard let address = resource["address"]?.string else { continue }
      bytesLeft -= path.utf8.count + address.utf8.count
      guard bytesLeft >= 0 else { return false }
      module.resources.append(path + address)
    }
    for (key, output) in view["outputs"]?.members ?? .none { module.outputs[key.description] = output }
    for (key, argument) in call?["expressions"]?.members ?? .none { module.inputs[key.description] = argument }
    module.callReferences = ConfiguredResource.references(
      in: ["count_expression", "for_each_expression", "depends_on"].compactMap { call?[$0] })
    modules.append(module)
    for (key, call) in view["module_calls"]?.members ?? .none {
      let child = key.description
      modules[number].children[child] = modules.count
      guard add(module: call["module"], path: "\(path)module.\(child).", parent: number, call: call) else {
        return false
      }
      // A call without a module has no number of its own.
      if modules[number].children[child] == modules.count { modules[number].children[child] = nil }
    }
    return true
  }

  /// Nil when there are more than are given.
  mutating func dependencies() -> [String: [String]]? {
    var found: [String: [String]] = [:]
    for number in modules.indices {
      let inherited = called(number, depth: 0)
      for resource in modules[number].view["resources"]?.elements ?? .none {
        guard let address = resource["address"]?.string else { continue }
        let own = modules[number].path + address
        let direct = resolve(ConfiguredResource(resource).references, in: number, depth: 0)
        let all = inherited.isEmpty ? direct : Self.joined(direct, inherited)
        found[own] = all.filter { $0 != own }
        edgesLeft -= all.count
        guard edgesLeft >= 0, roomLeft >= 0 else { return nil }
      }
    }
    return found
  }

  /// What the calls of a module and of those around it refer to.
  private mutating func called(_ module: Int, depth: Int) -> [String] {
    guard let parent = modules[module].parent, depth < Self.depthLimit else { return [] }
    let place = Place(module: module, kind: .call)
    if let known = known[place] { return known }
    let own = resolve(modules[module].callReferences, in: parent, depth: 0)
    return keep(Self.joined(own, called(parent, depth: depth + 1)), place)
  }

  private static func joined(_ first: [String], _ second: [String]) -> [String] {
    var seen = Set(first)
    return first + second.filter { seen.insert($0).inserted }
  }

  private mutating func resolve(_ references: [String], in module: Int, depth: Int) -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    let parsed = references.map(Self.steps)
    // Beside `module.a.x` the list has `module.a`, which then says nothing more.
    let read = Set(parsed.lazy.filter { $0.first == "module" && $0.count > 2 }.map { $0[1] })
    for steps in parsed where found.count <= edgesLeft {
      for address in targets(of: steps, read: read, in: module, depth: depth) where seen.insert(address).inserted {
        found.append(address)
      }
    }
    return found
  }

  /// Keeps what was found out, as long as there is room.
  private mutating func keep(_ found: [String], _ place: Place) -> [String] {
    roomLeft -= found.count
    let kept = roomLeft >= 0 ? found : []
    known[place] = kept
    return kept
  }

  private mutating func targets(of steps: [String], read: Set<String>, in module: Int, depth: Int) -> [String] {
    switch steps.first {
    case "var":
      return steps.count > 1 ? follow(Place(module: module, kind: .input, name: steps[1]), depth) : []
    case "module":
      guard steps.count > 1, let child = modules[module].children[steps[1]] else { return [] }
      if steps.count > 2 { return follow(Place(module: child, kind: .output, name: steps[2]), depth) }
      return read.contains(steps[1]) ? [] : contents(of: child)
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
      let output = modules[place.module].outputs[place.name]
      let references = output.map { output in
        ConfiguredResource.references(in: ["expression", "depends_on"].compactMap { output[$0] })
      }
      found = resolve(references ?? [], in: place.module, depth: depth + 1)
    case .input:
      guard let parent = modules[place.module].parent, let argument = modules[place.module].inputs[place.name] else {
        return []
      }
      found = resolve(ConfiguredResource.references(in: [argument]), in: parent, depth: depth + 1)
    case .call, .contents: return []
    }
    return keep(found, place)
  }

  /// All resources of a module and of those in it.
  private mutating func contents(of module: Int) -> [String] {
    let place = Place(module: module, kind: .contents)
    if let known = known[place] { return known }
    var found = modules[module].resources
    for child in modules[module].children.values.sorted() where roomLeft >= 0 { found += contents(of: child) }
    return keep(found, place)
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
