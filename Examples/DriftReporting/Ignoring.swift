import DriftDiff
import Launcher

/// The ignore files that a comparison goes by.
enum Ignoring {
  /// What is read without being asked for.
  static let usualFile = ".driftignore"

  /// The rules of the usual file, if there is one and it is wanted, and then of the named ones.
  /// - Throws: ``IgnoreFileError`` for the first line that can't be understood.
  static func rules(_ files: [String], readsUsual: Bool) throws -> IgnoreRules {
    var files = files
    let isNamed = files.contains { $0 == usualFile || $0 == "./" + usualFile }
    if readsUsual, !isNamed, TextFile.exists(usualFile) { files.insert(usualFile, at: 0) }
    var rules = IgnoreRules()
    for file in files {
      let text = try TextFile.text(of: file)
      do throws(IgnoreRuleError) {
        rules.append(try IgnoreRules(parsing: text, file: file))
      } catch {
        throw IgnoreFileError(file: file, cause: error)
      }
    }
    return rules
  }
}

/// A line of an ignore file that can't be understood.
struct IgnoreFileError: Error, CustomStringConvertible {
  let file: String
  let cause: IgnoreRuleError

  var description: String { "\(file == "-" ? "standard input" : file): \(cause)" }
}
