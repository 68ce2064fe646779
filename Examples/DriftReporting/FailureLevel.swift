import ArgumentParser
import DriftModels

/// From which risk on drift makes a command fail.
enum FailureLevel: Equatable, Sendable {
  /// Whatever drifted, but for noise.
  case any
  /// From a level upwards.
  case from(RiskLevel)
  /// Never.
  case never

  /// The words for them.
  static let names = (["any"] + RiskLevel.allCases.dropFirst().map(\.rawValue) + ["never"]).joined(separator: ", ")

  static func named(_ name: String) throws -> FailureLevel {
    switch name {
    case "any": return .any
    case "never": return .never
    default:
      guard let level = RiskLevel(rawValue: name), level > .none else {
        throw ValidationError("there is no level called \(name); there are \(names)")
      }
      return .from(level)
    }
  }

  /// Whether some item is grave enough. What a known actor changed within declared limits is not.
  func isMet(by report: DriftReport) -> Bool {
    let drifted = report.items.lazy.filter { $0.kind != .matched && !$0.isNoise }
    return switch self {
    case .any: !drifted.isEmpty
    case .from(let level): drifted.contains { $0.riskLevel >= level }
    case .never: false
    }
  }
}
