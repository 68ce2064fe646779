import DriftModels

@testable import CloudEnum

/// An answer that holds a value at every path that a mapping reads.
struct SampleItem {
  /// Text in which every transform of the data finds what it looks for.
  private static let text =
    "projects/p/locations/europe-west1/zones/z/clusters/c/resourceGroups/g/virtualNetworks/v/servers/s/databases/d/keyRings/k/cryptoKeys/n"

  private(set) var item: JSONValue = .object([:])
  private(set) var details: [String: JSONValue] = [:]

  init(_ mapping: ResourceMapping) {
    for attribute in mapping.attributes {
      switch attribute.api?.origin {
      case .paths(let paths)?: if let path = paths.first { put(Self.value(attribute), at: path) }
      case .rule(let rule)?: put(rule)
      case nil: continue
      }
    }
    for rule in [mapping.idRule, mapping.keyRule].compactMap(\.self) { put(rule) }
    if case .text(let rule) = mapping.nameRule { put(rule) }
    for condition in mapping.selection {
      if case .path(let path) = condition.subject, case .isOneOf(let words) = condition.test {
        put(.string(words[0]), at: path)
      }
    }
  }

  static let context = MappingContext(
    account: "1", region: "eu-west-1", project: "p", cluster: "c", scope: "REGIONAL", parent: "parent/zone",
    parentName: "zone")

  private mutating func put(_ rule: TextRule) {
    for case .value(let path, _, _) in rule.alternatives.first ?? [] { put(.string(Self.text), at: path) }
  }

  private mutating func put(_ value: JSONValue, at path: MappingPath) {
    switch path.root {
    case .item, .outermost: item = Self.insert(value, path.steps[...], into: item)
    case .detail(let key): details[key] = Self.insert(value, path.steps[...], into: details[key] ?? .object([:]))
    case .context: break
    }
  }

  private static func insert(_ value: JSONValue, _ steps: ArraySlice<MappingPath.Step>, into tree: JSONValue)
    -> JSONValue
  {
    guard let step = steps.first else {
      if case .object(let old) = tree, case .object(let new) = value { return .object(old.merging(new) { $1 }) }
      if case .object(let old) = tree, !old.isEmpty { return tree }
      return value
    }
    let rest = steps.dropFirst()
    switch step {
    case .member(let name), .value(let name):
      var members = tree.members ?? [:]
      members[name] = insert(value, rest, into: members[name] ?? .object([:]))
      return .object(members)
    case .elements:
      let old = tree.asList.first
      return .array([insert(value, rest, into: old?.members == nil ? .object([:]) : old ?? .object([:]))])
    case .values: return .object(["some": insert(value, rest, into: .object([:]))])
    }
  }

  private static func value(_ attribute: AttributeMapping) -> JSONValue {
    switch attribute.kind {
    case .number: 7
    case .bool: true
    case .map: .object(["k": "v"])
    case .block:
      attribute.nested.reduce(.object([:])) { tree, nested in
        guard case .paths(let paths)? = nested.api?.origin, let path = paths.first, path.root == .item,
          !path.steps.isEmpty
        else { return tree }
        return insert(value(nested), path.steps[...], into: tree)
      }
    case .string, .list, .set, .numberList, .any: .string(text)
    }
  }
}
