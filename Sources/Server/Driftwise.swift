import ArgumentParser

/// The program `driftwise`: the API server and what runs it.
@main
struct Driftwise: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "driftwise", abstract: "Find where a cloud no longer is what the infrastructure code says.",
    subcommands: [Serve.self, Quickstart.self, Analyze.self, Drift.self, Migrate.self, PrintOpenAPI.self])
}
