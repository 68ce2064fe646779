/// Tells which lines can mean a resource at all, by what its type, id, address or tag begins with, so that a long file
/// costs a resource little.
struct IgnoreIndex: Sendable {
  /// By type, type and id, or address.
  private var names = PrefixTree()
  private var identities = PrefixTree()
  /// By `key=value`.
  private var tags = PrefixTree()
  /// Lines about paths alone.
  private var others: [Int] = []

  init(_ rules: some Sequence<IgnoreRule>) {
    for (number, rule) in rules.enumerated() { insert(number, rule) }
  }

  /// All conditions must hold, so any one that names a resource will do.
  private mutating func insert(_ number: Int, _ rule: IgnoreRule) {
    for condition in rule.conditions {
      switch condition {
      case .pattern(let pattern): return names.insert(number, under: pattern.prefix)
      case .type(let glob): return names.insert(number, under: glob.prefix)
      case .address(let pattern): return names.insert(number, under: pattern.prefix)
      case .identity(let glob): return identities.insert(number, under: glob.prefix)
      case .tag(let key, let value):
        let rest = key.isLiteral ? [UInt8(ascii: "=")] + (value?.prefix ?? []) : []
        return tags.insert(number, under: key.prefix + rest)
      case .path: continue
      }
    }
    others.append(number)
  }

  /// The lines to ask about a resource, the last one first.
  func candidates(for resource: IgnoreSubject) -> [Int] {
    var numbers = Set(others)
    names.collect(from: resource.type, into: &numbers)
    for name in resource.typeAndIdentities { names.collect(from: name, into: &numbers) }
    for address in resource.addresses { names.collect(from: address, into: &numbers) }
    for identity in resource.identities { identities.collect(from: identity, into: &numbers) }
    for tag in resource.tags { tags.collect(from: tag.key + [UInt8(ascii: "=")] + tag.value, into: &numbers) }
    return numbers.sorted(by: >)
  }
}
