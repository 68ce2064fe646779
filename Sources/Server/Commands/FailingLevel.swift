import ArgumentParser
import DriftModels

/// From which risk on the analysis of a plan makes a command fail.
enum FailingLevel: Equatable, Sendable {
  /// From a level upwards.
  case from(RiskLevel)
  /// Never.
  case never

  /// The words for them.
  static let names = (RiskLevel.allCases.dropFirst().map(\.rawValue) + ["never"]).joined(separator: ", ")

  static func named(_ name: String) throws -> FailingLevel {
    if name == "never" { return .never }
    guard let level = RiskLevel(rawValue: name), level > .none else {
      throw ValidationError("there is no level called \(name); there are \(names)")
    }
    return .from(level)
  }

  /// The level; nil for never.
  var level: RiskLevel? {
    if case .from(let level) = self { level } else { nil }
  }

  func isMet(by risk: RiskLevel) -> Bool { level.map { risk >= $0 } ?? false }
}
