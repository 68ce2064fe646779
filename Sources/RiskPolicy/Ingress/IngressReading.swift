import DriftModels

extension IngressLayout {
  /// What a side lets in from the whole internet.
  func reaches(_ side: RiskValue) -> Reaches {
    var reaches = Reaches()
    guard side.exists else { return reaches }
    for rule in side.places(rules[...]) { read(rule, into: &reaches) }
    return reaches
  }

  private func read(_ rule: AttributePlace, into reaches: inout Reaches) {
    if case .absent = rule.value.content { return }
    guard rule.value.unknown != .all, rule.value.view != nil || rule.value.unknown.coversSomething else {
      reaches.possible.append(rule.path)
      return
    }
    var holds = Answer.yes
    for requirement in requirements { holds = holds.and(Self.holds(requirement, rule.value)) }
    guard holds != .no else { return }
    let blocks = portBlocks.map { rule.value.places([$0], path: rule.path) } ?? [rule]
    for source in sources {
      for place in rule.value[source].places([], path: rule.path + [.key(source)]) {
        switch place.value.content {
        case _ where place.value.isUnseen: continue
        case .absent: continue
        case .unknown: reaches.possible.append(place.path)
        case .value(let view):
          guard let range = view.word, WorldAddress.matches(range) else { continue }
          for block in blocks where block.value.exists || block.value.isUnseen {
            admit(range, at: place.path, to: block.value, holds: holds, into: &reaches)
          }
        }
      }
    }
  }

  private func admit(
    _ range: String, at path: [JSONPathStep], to block: RiskValue, holds: Answer, into reaches: inout Reaches
  ) {
    // A list of blocks that is not known may turn out to be empty.
    guard holds == .yes, block.unknown != .all else {
      reaches.possible.append(path)
      return
    }
    guard let reach = reach(range, block) else {
      reaches.unbounded.append(path)
      return
    }
    reaches.certain += reach.map { ($0, path) }
  }

  /// What a source gets at; nil when protocol or ports are not known.
  private func reach(_ range: String, _ block: RiskValue) -> [Reach]? {
    guard let transport = known(block[protocolName]), let ports = ports(block) else { return nil }
    let isAll = transport.isEmpty || ["-1", "all", "*", "any"].contains(transport)
    return ports.map { port in
      Reach(
        isIPv6: WorldAddress.isIPv6(range), transport: isAll ? nil : Self.transportNames[transport] ?? transport,
        ports: isAll && !portNumbers.isEmpty ? Reach.allPorts : port)
    }
  }

  private static let transportNames = ["6": "tcp", "17": "udp", "1": "icmp", "58": "icmpv6"]

  private func ports(_ block: RiskValue) -> [ClosedRange<Int>]? {
    if let first = portNumbers.first, let last = portNumbers.last {
      guard let low = known(block[first]), let high = known(block[last]) else { return nil }
      guard let low = Int(low), let high = Int(high), low <= high else { return [Reach.allPorts] }
      return [low < 0 ? Reach.allPorts : low...high]
    }
    var ranges: [ClosedRange<Int>] = []
    for name in portTexts {
      for place in block[name].places([]) {
        switch place.value.content {
        case .absent: continue
        case .unknown: return nil
        case .value(let view): ranges.append(Self.portRange(view.word ?? ""))
        }
      }
    }
    return ranges.isEmpty ? [Reach.allPorts] : ranges
  }

  private static func portRange(_ text: String) -> ClosedRange<Int> {
    let parts = text.split(separator: "-").map { Int($0) }
    guard let low = parts.first ?? nil, let high = parts.last ?? nil, low <= high else { return Reach.allPorts }
    return low...high
  }

  /// The text of a value, empty where there is none; nil when it is not known.
  private func known(_ value: RiskValue) -> String? {
    switch value.content {
    case .absent: ""
    case .unknown: nil
    case .value(let view): view.word ?? ""
    }
  }

  private static func holds(_ requirement: Requirement, _ rule: RiskValue) -> Answer {
    switch rule[requirement.name].content {
    case .absent: Answer(requirement.holdsAbsent)
    case .unknown: .unknown
    case .value(let view): Answer(view.word.map(requirement.words.contains) ?? requirement.holdsAbsent)
    }
  }
}

extension IngressLayout {
  /// Whether the side after lets in what the side before did not.
  func finding(before: RiskValue, after: RiskValue) -> Finding {
    let earlier = reaches(before)
    let later = reaches(after)
    var result = Finding.no()
    for (reach, path) in later.certain {
      if earlier.certain.contains(where: { $0.reach.covers(reach) }) { continue }
      if earlier.possible.isEmpty && earlier.unbounded.isEmpty { return Finding(answer: .yes, path: path) }
      result = Finding(answer: .unknown, path: path)
    }
    let wasClosed = earlier.certain.isEmpty && earlier.possible.isEmpty && earlier.unbounded.isEmpty
    if let path = later.unbounded.first {
      if wasClosed { return Finding(answer: .yes, path: path) }
      if result.answer == .no { result = Finding(answer: .unknown, path: path) }
    }
    if result.answer == .no, let path = later.possible.first { result = Finding(answer: .unknown, path: path) }
    return result
  }
}
