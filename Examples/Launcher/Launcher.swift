public import ArgumentParser

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
      let text = command.message(for: error)
      Message.write("error: " + (text.isEmpty ? "\(error)" : text.split(separator: "\n").first.map(String.init) ?? text))
      exit(1)
    }
  }
}
