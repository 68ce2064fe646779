/// Tells which lines can mean a resource at all, by what its type, id, address or tag begins with, so that a long file
/// costs a resource little.
struct IgnoreIndex: Sendable {
  /// By type, type and id, or address.
  private var names = PrefixTree()
  private var identities = PrefixTree()
  /// By `key=value`.
  private var tags = PrefixTree()
  /// Lines about paths alone, and those that begin with a wildcard; the last one first.
  private var always: [Int] = []
  /// Whether any line asks for tags.
  private(set) var readsTags = false

  init(_ rules: some Sequence<IgnoreRule>) {
    for (number, rule) in rules.enumerated() { insert(number, rule) }
    always.reverse()
  }

  private mutating func insert(_ number: Int, _ rule: IgnoreRule) {
    for case .tag in rule.conditions { readsTags = true }
    // All conditions must hold, so any one that names a beginning will do.
    for condition in rule.conditions {
      guard let prefix = condition.prefix, !prefix.isEmpty else { continue }
      switch condition {
      case .tag: return tags.insert(number, under: prefix)
      case .identity: return identities.insert(number, under: prefix)
      case .pattern, .type, .address, .path: return names.insert(number, under: prefix)
      }
    }
    always.append(number)
  }

  /// The lines to ask about a resource, the last one first.
  func candidates(for resource: IgnoreSubject) -> [Int] {
    var found: [Int] = []
    names.collect(from: resource.type, into: &found)
    for name in resource.typeAndIdentities { names.collect(from: name, into: &found) }
    for address in resource.addresses { names.collect(from: address, into: &found) }
    for identity in resource.identities { identities.collect(from: identity, into: &found) }
    for tag in resource.tags { tags.collect(from: tag.key + [UInt8(ascii: "=")] + tag.value, into: &found) }
    guard !found.isEmpty else { return always }
    found.sort(by: >)
    return merged(found)
  }

  /// With the lines that are always asked; each number once.
  private func merged(_ found: [Int]) -> [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(found.count + always.count)
    var place = 0
    for number in found where number != numbers.last {
      while place < always.count, always[place] > number {
        numbers.append(always[place])
        place += 1
      }
      numbers.append(number)
    }
    return numbers + always[place...]
  }
}

extension IgnoreRule.Condition {
  /// What a text begins with for which it holds, in UTF-8; nil when it names no text.
  fileprivate var prefix: [UInt8]? {
    switch self {
    case .pattern(let pattern): pattern.prefix
    case .type(let glob), .identity(let glob): glob.prefix
    case .address(let pattern): pattern.prefix
    case .tag(let key, let value):
      key.prefix + (key.isLiteral ? [UInt8(ascii: "=")] + (value?.prefix ?? []) : [])
    case .path: nil
    }
  }
}
