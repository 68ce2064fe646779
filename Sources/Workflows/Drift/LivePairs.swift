import DriftModels
import Storage

/// Which stored resource stands behind each side of a comparison.
struct LivePairs {
  private struct LiveKey: Hashable {
    let type: String
    let id: String
  }

  private struct DeclaredKey: Hashable {
    let state: Int
    let address: String
  }

  private let states: [AccountStates.Loaded]
  private let hashing: any ContentHashing
  /// Pairs of live and declared resources.
  private(set) var pairs: [LiveResourceID: IaCResourceID] = [:]
  private var changed: [DeclaredKey: LiveResourceID] = [:]
  private var open: [LiveKey: LiveResourceID] = [:]

  init(states: [AccountStates.Loaded], hashing: any ContentHashing) {
    self.states = states
    self.hashing = hashing
  }

  /// Notes a pair; `isChanged` when it becomes an item.
  mutating func pair(_ live: LiveResource, _ declared: DeclaredResource, isChanged: Bool) {
    guard let id = LiveBatch.id(of: live) else { return }
    let address = declared.address
    pairs[id] = declaredID(state: declared.stateIndex, address)
    if isChanged { changed[DeclaredKey(state: declared.stateIndex, address: address)] = id }
  }

  /// Notes a resource that nothing declares as far as is known.
  mutating func leaveOpen(_ live: LiveResource) {
    open[LiveKey(type: live.normalizedType, id: live.providerResourceID)] = LiveBatch.id(of: live)
  }

  /// The stored resource of an item; nil for what is missing.
  func liveID(of item: DriftItem) -> LiveResourceID? {
    if let address = item.address, let state = item.stateIndex {
      return changed[DeclaredKey(state: state, address: address)]
    }
    return open[LiveKey(type: item.resourceType, id: item.providerResourceID)]
  }

  /// Declared resources have no rows of their own; the name in its state gives each the same id every time.
  private func declaredID(state: Int, _ address: String) -> IaCResourceID? {
    let record = states[state].record
    let name = Array("\(record.sourceID)/\(record.workspace)/\(address)".utf8)
    return IaCResourceID(digest: name.withUnsafeBytes(hashing.sha256).bytes)
  }
}
