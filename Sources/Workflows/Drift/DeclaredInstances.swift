import DriftModels
import PlanParser

/// The managed instances of several states that are of an account's clouds, made on the fly: eight bytes each.
struct DeclaredInstances: RandomAccessCollection {
  private struct Place {
    let state: UInt32
    let instance: UInt32
  }

  private let states: [AccountStates.Loaded]
  private let places: [Place]

  init(_ states: [AccountStates.Loaded], of clouds: AccountClouds) {
    self.states = states
    var places: [Place] = []
    for (state, loaded) in states.enumerated() {
      for (instance, resource) in loaded.instances.enumerated()
      where resource.mode == .managed && clouds.contain(resource.type) {
        places.append(Place(state: UInt32(truncatingIfNeeded: state), instance: UInt32(truncatingIfNeeded: instance)))
      }
    }
    self.places = places
  }

  var startIndex: Int { 0 }
  var endIndex: Int { places.count }

  subscript(position: Int) -> DeclaredResource {
    let place = places[position]
    return states[Int(place.state)].instances[Int(place.instance)]
  }
}
