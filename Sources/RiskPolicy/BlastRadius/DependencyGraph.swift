/// Which resources of a plan refer to which.
///
/// ```swift
/// var graph = DependencyGraph()
/// graph.add("aws_instance.web[0]", dependsOn: ["aws_subnet.a"])
/// graph.radius(of: "aws_subnet.a").count   // 1
/// ```
///
/// Addresses are taken with and without the key of an instance: configuration refers to `aws_subnet.a`, plans name
/// `aws_subnet.a[0]`. A reference to a whole resource means all of its instances, and one to an instance that is not
/// there means the resource.
public struct DependencyGraph: Sendable {
  private var ids: [String: Int] = [:]
  private var addresses: [String] = []
  private var isListed: [Bool] = []
  /// By id: those that refer to it.
  private var dependents: [[Int]] = []
  /// By id: the instances of a resource, or the resource of an instance.
  private var relatives: [[Int]] = []

  /// No resources.
  public init() {}

  /// Number of resources that were added.
  public private(set) var count = 0

  /// Adds a resource with what it refers to. Adding it again adds to its references.
  public mutating func add(_ address: String, dependsOn references: [String] = []) {
    let id = self.id(address)
    if !isListed[id] {
      isListed[id] = true
      count += 1
    }
    for reference in references {
      let target = self.id(reference)
      if target != id { dependents[target].append(id) }
    }
  }

  private mutating func id(_ address: String) -> Int {
    if let id = ids[address] { return id }
    let id = addresses.count
    ids[address] = id
    addresses.append(address)
    isListed.append(false)
    dependents.append([])
    relatives.append([])
    let whole = Self.withoutKeys(address)
    if whole != address {
      let resource = self.id(whole)
      relatives[resource].append(id)
      relatives[id].append(resource)
    }
    return id
  }

  /// What depends on a resource, directly or through others; in the order of distance, then of addition. Cost: linear in
  /// the references that are followed.
  public func radius(of address: String) -> BlastRadius { radius(of: [address]) }

  /// What depends on any of several resources. They themselves are not in it.
  public func radius(of changed: [String]) -> BlastRadius {
    var distance = [Int](repeating: -1, count: addresses.count)
    var queue: [Int] = []
    for address in changed {
      if let id = ids[address] ?? ids[Self.withoutKeys(address)] { start(id, &distance, &queue) }
    }
    var found: [Int] = []
    var next = 0
    while next < queue.count {
      let id = queue[next]
      next += 1
      for dependent in dependents[id] { reach(dependent, distance[id] + 1, &distance, &queue, &found) }
    }
    let direct = found.count { distance[$0] == 1 }
    return BlastRadius(dependents: found.map { addresses[$0] }, directCount: direct)
  }

  private func start(_ id: Int, _ distance: inout [Int], _ queue: inout [Int]) {
    for place in [id] + relatives[id] where distance[place] < 0 {
      distance[place] = 0
      queue.append(place)
    }
  }

  /// Takes a resource that was reached, and with it the whole of which it is an instance, or all of its instances.
  private func reach(
    _ id: Int, _ steps: Int, _ distance: inout [Int], _ queue: inout [Int], _ found: inout [Int]
  ) {
    for place in [id] + relatives[id] where distance[place] < 0 {
      distance[place] = steps
      queue.append(place)
      if isListed[place] { found.append(place) }
    }
  }

  /// The address without keys of instances, those of modules included.
  static func withoutKeys(_ address: String) -> String {
    guard address.utf8.contains(UInt8(ascii: "[")) else { return address }
    var bytes: [UInt8] = []
    var isInside = false
    var isQuoted = false
    var isEscaped = false
    for byte in address.utf8 {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch byte {
      case UInt8(ascii: "\\") where isQuoted: isEscaped = true
      case UInt8(ascii: "\"") where isInside: isQuoted.toggle()
      case UInt8(ascii: "[") where !isQuoted: isInside = true
      case UInt8(ascii: "]") where !isQuoted: isInside = false
      default: if !isInside { bytes.append(byte) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
