public import DriftModels

extension DriftRun {
  /// Settles what is left on both sides and gives the report.
  ///
  /// Calls `latePair` for each pair that only now turns out to be one, after ``observe(_:)`` had answered
  /// ``Observation/unmatched``: with the declared instance's distance from the start of the collection, the live
  /// resource on a document of its own, and whether the two differ.
  public consuming func finish(
    latePair: (_ declared: Int, _ live: LiveResource, _ changed: Bool) -> Void = { _, _, _ in }
  ) -> DriftReport {
    pairLeftOvers(latePair)
    addMissing()
    addExtras()
    report.items.sort(by: ItemOrder.precedes)
    if options.includesImportBlocks { ImportBlocks.fill(&report.items) }
    report.warnings.sort { ($0.code, $0.message) < ($1.code, $1.message) }
    report.narrative = DriftNarrative.text(for: report)
    return report
  }

  /// Pairs by type and last segment of the id what no full identity paired: states that keep a plain id where the
  /// cloud gives an ARN, and the reverse. Only where the segment is unique on both sides.
  private mutating func pairLeftOvers(_ latePair: (Int, LiveResource, Bool) -> Void) {
    guard !leftOver.isEmpty else { return }
    var open: [[UInt8]: [Int]] = [:]
    var identity = Identity()
    for position in found.indices where !found[position] {
      let resource = resource(position)
      guard takesPart(resource), identity.takeLastSegment(resource.attributes?["id"]?.text, type: resource.type) else {
        continue
      }
      open[identity.bytes, default: []].append(position)
    }
    guard !open.isEmpty else { return }
    var candidates: [[UInt8]: [Int]] = [:]
    for (order, resource) in leftOver.enumerated() {
      let type = resource.terraformType ?? resource.normalizedType
      guard identity.takeLastSegment(resource.providerResourceIDText, type: type) else { continue }
      candidates[identity.bytes, default: []].append(order)
    }
    var paired: Set<Int> = []
    for (key, positions) in open where positions.count == 1 {
      guard let orders = candidates[key], orders.count == 1 else { continue }
      let live = leftOver[orders[0]]
      guard Self.mayMeanTheSame(resource(positions[0]), live) else { continue }
      if case .matched(let declared, let changed) = pair(
        positions[0], live, live.terraformType ?? live.normalizedType)
      {
        latePair(declared, live, changed)
      }
      paired.insert(orders[0])
    }
    leftOver = leftOver.enumerated().filter { !paired.contains($0.offset) }.map(\.element)
  }

  /// A last segment says enough only when one of the two ids is no full name.
  private static func mayMeanTheSame(_ declared: DeclaredResource, _ live: LiveResource) -> Bool {
    let id = declared.attributes?["id"]?.string ?? ""
    let hasFullName = declared.attributes?["arn"]?.string != nil || declared.attributes?["self_link"]?.string != nil
    let liveID = live.providerResourceID
    let liveIsFull = liveID.hasPrefix("arn:") || liveID.contains("/")
    return liveIsFull ? !hasFullName && !id.contains("/") : true
  }

  private func takesPart(_ resource: DeclaredResource) -> Bool {
    resource.mode == .managed && resource.deposedKey == nil && !CloudType.isUntracked(resource.type)
  }

  private mutating func addMissing() {
    for position in found.indices where !found[position] {
      let resource = resource(position)
      guard takesPart(resource), !options.failedTypes.contains(resource.type) else { continue }
      let region = ItemBuilder.region(of: resource)
      guard isInScope(region), !options.failedRegions.contains(region ?? "global") else { continue }
      report.missingCount += 1
      report.items.append(ItemBuilder.missing(resource, region: region))
    }
  }

  private mutating func addExtras() {
    var seen: Set<[String]> = []
    for resource in leftOver {
      let type = resource.terraformType ?? resource.normalizedType
      guard seen.insert([resource.provider.rawValue, type, resource.providerResourceID]).inserted else {
        report.warnings.append(.duplicateLive(identity: resource.providerResourceID, resourceType: type))
        continue
      }
      report.extraCount += 1
      report.items.append(ItemBuilder.extra(resource))
    }
  }
}
