import DriftDiff
import DriftModels
import PlanParser

/// A file that could not be read, and why.
struct InputError: Error, CustomStringConvertible {
  let description: String

  init(_ file: String, _ cause: PlanParserError) {
    if case .json(let error) = cause {
      self.init(file, error)
    } else {
      self.init(file: file, "\(cause)")
    }
  }

  init(_ file: String, _ cause: JSONError, isAbout purpose: String? = nil) {
    // The system's own words name the file already.
    if case .unreadable = cause.reason {
      self.init(description: "\(cause)")
    } else {
      self.init(file: file, purpose.map { "\($0): \(cause)" } ?? "\(cause)")
    }
  }

  private init(file: String, _ cause: String) {
    self.init(description: "\(file == "-" ? "standard input" : file): \(cause)")
  }

  private init(description: String) {
    self.description = description
  }
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
        throw InputError(file, error)
      }
    }
    return JoinedResources(states)
  }
}
