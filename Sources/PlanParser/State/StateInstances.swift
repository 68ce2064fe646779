public import DriftModels

/// The instances of a state, made on the fly from two numbers each: a million of them cost 16 MB.
public struct StateInstances: RandomAccessCollection, Sendable {
  /// Tape positions of an entry and, in raw states, of one of its instances.
  struct Position: Sendable {
    var resource: Int
    var instance: Int
  }

  private let root: JSONView
  private let form: StateSnapshot.Form
  private let positions: [Position]
  /// Given to every resource as its ``DeclaredResource/stateIndex``: the place of this state among several.
  public var stateIndex = 0

  init(root: JSONView, form: StateSnapshot.Form, positions: [Position]) {
    self.root = root
    self.form = form
    self.positions = positions
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// Number of instances.
  public var endIndex: Int { positions.count }

  /// The instance at a position; made anew each time, in time linear in the members of its entry.
  public subscript(position: Int) -> DeclaredResource {
    let place = positions[position]
    let resource = root.view(atTapePosition: place.resource)
    switch form {
    case .raw:
      let instance = root.view(atTapePosition: place.instance)
      return RawStateReader.declared(resource, instance, stateIndex)
    case .show: return ShowStateReader.declared(resource, stateIndex)
    }
  }
}
