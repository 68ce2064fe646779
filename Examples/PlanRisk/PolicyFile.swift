import DriftModels
public import RiskPolicy

/// A policy that stands in a file: an object with `rules`, or the array alone.
public enum PolicyFile {
  /// - Throws: ``PolicyFileError`` with the file's name and the rule that is wrong.
  public static func policy(_ file: String) throws -> Policy {
    do {
      let root = try JSONDocument(file: file).root
      return Policy(version: 1, rules: try Policy.rules(root["rules"] ?? root))
    } catch let error as JSONError {
      throw PolicyFileError(file: file, cause: "\(error)")
    } catch let error as PolicyError {
      throw PolicyFileError(file: file, cause: "\(error)")
    }
  }
}

/// A policy file that can't be used.
public struct PolicyFileError: Error, CustomStringConvertible {
  let file: String
  let cause: String

  /// One line with the file's name.
  public var description: String { "\(file): \(cause)" }
}
