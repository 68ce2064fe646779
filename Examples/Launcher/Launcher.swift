public import ArgumentParser
import DriftModels

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs an example's command so that it keeps the contract of all examples: results on standard output,
/// messages on standard error, exit status 1 with one line `error: …` for anything that goes wrong.
public enum Launcher {
  private static let longestMessage = 2_000

  /// Parses the arguments, runs the command and ends the process.
  public static func main(_ command: any ParsableCommand.Type) -> Never {
    do {
      var parsed = try command.parseAsRoot()
      try parsed.run()
      exit(0)
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch {
      if command.exitCode(for: error) == .success {
        print(command.message(for: error))
        exit(0)
      }
      Message.write("error: " + line(command.message(for: error), otherwise: "\(error)"))
      exit(1)
    }
  }

  /// The first line of a message, safe for a terminal: what it quotes comes from files of others.
  private static func line(_ message: String, otherwise: String) -> String {
    let text = message.isEmpty ? otherwise : message
    return VisibleText.escaped(text.split(separator: "\n").first.map(String.init) ?? text, limit: longestMessage)
  }
}
