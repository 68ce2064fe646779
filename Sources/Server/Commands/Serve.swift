import ArgumentParser

/// `driftwise serve`.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve the API until SIGTERM.",
    discussion: """
      Prints one line of JSON once requests are taken: {"event":"listening","host":…,"port":…}. Logs are lines of JSON \
      on standard error.

      \(ServerOptions.discussion)
      """)

  @OptionGroup var options: ServerOptions

  func run() async throws {
    let process = try await ServerProcess.open(options.settings(database: .standard))
    try await process.run { port in
      StandardStream.output.write(line: StartLine(host: process.settings.host, port: port).bytes)
    }
  }
}
