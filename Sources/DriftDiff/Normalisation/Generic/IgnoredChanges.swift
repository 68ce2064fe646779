import DriftModels

extension NormalisationRule {
  /// `generic.ignore-changes`
  static let ignoreChanges = NormalisationRule(
    id: "generic.ignore-changes",
    summary: "What the owner lets others change, with lifecycle.ignore_changes, is no drift.",
    source: "Terraform language, lifecycle meta-argument", action: .inherent)
}

/// The places of a resource that `lifecycle.ignore_changes` lists.
struct IgnoredChanges {
  private var coversAll = false
  private var paths: [[JSONPathStep]] = []

  /// Nil where nothing is listed for the resource.
  init?(_ facts: DriftFacts, for resource: DeclaredResource) {
    guard !facts.ignoredChanges.isEmpty else { return nil }
    let address = resource.address
    // A life cycle belongs to all instances of a resource.
    guard let listed = facts.ignoredChanges[address] ?? facts.ignoredChanges[Self.withoutKey(address)] else {
      return nil
    }
    for text in listed {
      if text == "all" { coversAll = true } else if let path = Self.steps(text) { paths.append(path) }
    }
  }

  func covers(_ path: [JSONPathStep]) -> Bool { coversAll || paths.contains { path.starts(with: $0) } }

  private static func withoutKey(_ address: String) -> String {
    guard address.hasSuffix("]"), let bracket = address.lastIndex(of: "[") else { return address }
    return String(address[..<bracket])
  }

  /// Reads `a.b[0]["c"]`; nil when the text is no such path.
  private static func steps(_ text: String) -> [JSONPathStep]? {
    var steps: [JSONPathStep] = []
    var rest = text[...]
    while let first = rest.first {
      if first == "[" {
        guard let end = rest.firstIndex(of: "]") else { return nil }
        let inside = rest[rest.index(after: rest.startIndex)..<end]
        if inside.count >= 2, inside.hasPrefix("\""), inside.hasSuffix("\"") {
          steps.append(.key(String(inside.dropFirst().dropLast())))
        } else if let position = Int(inside) {
          steps.append(.index(position))
        } else {
          return nil
        }
        rest = rest[rest.index(after: end)...]
      } else {
        if first == "." { rest = rest.dropFirst() }
        let name = rest.prefix { $0 != "." && $0 != "[" }
        guard !name.isEmpty else { return nil }
        steps.append(Int(name).map(JSONPathStep.index) ?? .key(String(name)))
        rest = rest.dropFirst(name.count)
      }
    }
    return steps.isEmpty ? nil : steps
  }
}
