public import DriftModels

/// The instances of a state, made on the fly from two numbers each: a million of them cost 16 MB.
public struct StateInstances: RandomAccessCollection, Sendable {
  /// Tape positions of an entry and of what it has to be read with.
  struct Position: Sendable {
    let resource: Int
    /// Of one of the entry's instances in raw states, of the module around the entry in shown ones.
    let companion: Int
  }

  private let root: JSONView
  private let form: StateForm
  private let positions: [Position]
  /// Given to every resource as its ``DeclaredResource/stateIndex``: the place of this state among several.
  public var stateIndex = 0
  /// How many instances there are of each sort.
  let counts: InstanceCounts

  init(root: JSONView, form: StateForm, positions: [Position], counts: InstanceCounts) {
    self.root = root
    self.form = form
    self.positions = positions
    self.counts = counts
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// Number of instances.
  public var endIndex: Int { positions.count }

  /// The instance at a position; made anew each time, in time linear in the members of its entry.
  public subscript(position: Int) -> DeclaredResource {
    let place = positions[position]
    switch form {
    case .raw: return raw(place).declared(stateIndex)
    case .show: return shown(place).declared(stateIndex)
    }
  }

  /// What the state says about the instance at a position besides its attributes.
  public func details(at position: Int) -> InstanceDetails {
    let place = positions[position]
    switch form {
    case .raw: return raw(place).details
    case .show: return shown(place).details
    }
  }

  private func raw(_ place: Position) -> RawInstance {
    RawInstance(
      checkedResource: root.view(atTapePosition: place.resource), root.view(atTapePosition: place.companion))
  }

  private func shown(_ place: Position) -> ShownResource {
    ShownResource(
      checked: root.view(atTapePosition: place.resource), module: root.view(atTapePosition: place.companion))
  }
}

/// How many instances there are of each sort, and what else is counted on the way.
struct InstanceCounts: Sendable {
  private(set) var managed = 0
  private(set) var data = 0
  private(set) var deposed = 0
  /// Known keys that a later one of the same name overrules.
  var overruledKeys = 0

  /// Counts one instance: a deposed object as such, whatever its mode.
  mutating func add(_ mode: ResourceMode, isDeposed: Bool) {
    if isDeposed {
      deposed += 1
    } else if mode == .managed {
      managed += 1
    } else if mode == .data {
      data += 1
    }
  }
}
