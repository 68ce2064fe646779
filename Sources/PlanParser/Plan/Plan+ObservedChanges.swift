public import DriftModels

extension Plan {
  /// What refreshing the state found to be different, of managed resources: the entries of ``resourceDrift``.
  public var observedChanges: [ObservedChange] {
    resourceDrift.lazy.filter { $0.mode == .managed && $0.action != .noOp }.compactMap(\.observed)
  }

  /// Managed resources that the state had and refreshing found as they were, by the planned changes.
  public var undriftedResources: [DeclaredResource] {
    let drifted = Set(resourceDrift.lazy.map(\.address))
    return resourceChanges.lazy.filter { $0.mode == .managed && $0.deposedKey == nil }.filter {
      !drifted.contains($0.address) && !drifted.contains($0.previousAddress ?? "")
    }.compactMap { $0.observed?.declared }
  }
}

extension ResourceChange {
  /// Before and after as the two sides of a comparison; nil when there was nothing before, or the address makes no
  /// sense.
  fileprivate var observed: ObservedChange? {
    guard let before = before.value, let address = resourceAddress else { return nil }
    let sensitivity = Sensitivity(mask: self.before.masks.before).union(Sensitivity(mask: self.before.masks.after))
    return ObservedChange(
      declared: DeclaredResource(
        address: address, attributes: before, sensitivity: sensitivity, deposedKey: deposedKey),
      live: after.value)
  }
}
