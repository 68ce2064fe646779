import DriftModels

/// Signs that only show when all items are known.
enum ReportSigns {
  /// So many resources of a type make a pattern.
  private static let many = 5

  static func add(to findings: inout [Finding], coverage: [TypeCoverage]) {
    let counts = Dictionary(coverage.map { ($0.resourceType, $0.counts) }) { first, _ in first }
    addPatterns(to: &findings, counts)
    let remade = addRemade(to: &findings)
    addReferences(to: &findings, remade)
  }

  private struct Pattern: Hashable {
    let type: String
    let path: String
  }

  private static func addPatterns(to findings: inout [Finding], _ counts: [String: CoverageCounts]) {
    var patterns: [Pattern: Int] = [:]
    for finding in findings where finding.item.kind == .changed {
      for path in Set(finding.item.changes.map(\.path.pattern)) {
        patterns[Pattern(type: finding.item.resourceType, path: path), default: 0] += 1
      }
    }
    for index in findings.indices {
      let item = findings[index].item
      let known = counts[CloudType.canonical(item.resourceType)] ?? CoverageCounts()
      switch item.kind {
      case .changed:
        for path in Set(item.changes.map(\.path.pattern)) {
          let number = patterns[Pattern(type: item.resourceType, path: path)] ?? 0
          // That all of them differ in it is no coincidence.
          if number >= many, number == known.matched {
            findings[index].score.add(.providerUpgrade, 3, "all \(number) of its type differ in \(path)")
          }
        }
        if known.changed == 1, known.matched > 1 {
          findings[index].score.add(.consoleChange, 1, "no other of its type differs")
        }
      case .missing:
        if known.matched > 0 {
          findings[index].score.add(.deletedOutside, 1, "others of its type are live")
          findings[index].score.add(.deletedOutside, 1, "its type could be listed")
        } else if known.missing >= many, known.extra == 0 {
          findings[index].score.add(.notVisible, 3, "all \(known.missing) of its type are missing at once")
        }
        if item.resourceType.contains("spot_instance_request") {
          findings[index].score.add(.expired, 3, "spot requests end by themselves")
        }
      case .extra, .matched: break
      }
    }
  }

  private struct Name: Hashable {
    let type: String
    let name: String
  }

  /// Pairs what is missing with what is extra, of one type and name. Gives the ids that are gone.
  private static func addRemade(to findings: inout [Finding]) -> Set<String> {
    var extras: [Name: [Int]] = [:]
    for (index, finding) in findings.enumerated() where finding.item.kind == .extra && !finding.item.name.isEmpty {
      extras[name(of: finding.item), default: []].append(index)
    }
    var gone: Set<String> = []
    guard !extras.isEmpty else { return gone }
    for index in findings.indices where findings[index].item.kind == .missing {
      guard let others = extras[name(of: findings[index].item)], others.count == 1, let other = others.first else {
        continue
      }
      let (old, new) = (findings[index].item, findings[other].item)
      if let here = old.region, let there = new.region, here != there {
        findings[index].score.add(.movedScope, 3, "one of its name is live in \(there)")
        findings[other].score.add(.movedScope, 3, "\(old.address ?? "one of its name") is declared in \(here)")
      } else {
        findings[index].score.add(.reCreated, 3, "\(new.providerResourceID) has its type and name")
        findings[other].score.add(.reCreated, 3, "\(old.address ?? "one of its type and name") is missing")
        gone.insert(old.providerResourceID)
      }
    }
    return gone
  }

  private static func name(of item: DriftItem) -> Name {
    Name(type: CloudType.canonical(item.resourceType), name: item.name)
  }

  /// What refers to an object that was made again differs in that alone.
  private static func addReferences(to findings: inout [Finding], _ gone: Set<String>) {
    guard !gone.isEmpty else { return }
    for index in findings.indices where findings[index].item.kind == .changed {
      for change in findings[index].item.changes {
        guard let text = change.declared.scalarText, gone.contains(text) else { continue }
        findings[index].score.add(.refreshNeeded, 2, "\(change.pathText) names an object that was made again")
      }
    }
  }
}
