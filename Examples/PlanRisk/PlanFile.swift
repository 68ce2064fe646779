import DriftModels
public import PlanParser

/// A plan that stands in a file.
public enum PlanFile {
  /// - Throws: ``PlanFileError`` with the file's name.
  public static func plan(_ file: String) throws -> Plan {
    do throws(PlanParserError) {
      return try Plan(file: file, limits: .unlimitedEntries)
    } catch {
      // The system's own words name the file already.
      if case .json(let cause) = error, case .unreadable = cause.reason { throw PlanFileError(description: "\(error)") }
      throw PlanFileError(description: "\(file == "-" ? "standard input" : file): \(error)")
    }
  }
}

/// A file that is no plan.
public struct PlanFileError: Error, CustomStringConvertible {
  /// One line with the file's name.
  public let description: String
}
