import DriftDiff
import DriftModels
import PlanParser

/// A file that could not be read, and why.
struct InputError<Cause: Error & CustomStringConvertible>: Error, CustomStringConvertible {
  let file: String
  let cause: Cause

  var description: String { "\(file == "-" ? "standard input" : file): \(cause)" }
}

/// The declared side.
enum Inputs {
  /// The instances of states in the order of their files.
  /// - Throws: ``InputError`` for the first that is no state.
  static func declared(_ files: [String]) throws -> JoinedResources<StateInstances> {
    var states: [StateInstances] = []
    for file in files {
      do throws(PlanParserError) {
        var instances = try StateSnapshot(file: file).instances
        instances.stateIndex = states.count
        states.append(instances)
      } catch {
        throw InputError(file: file, cause: error)
      }
    }
    return JoinedResources(states)
  }
}
