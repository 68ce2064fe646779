import ArgumentParser
import Storage

/// `driftwise migrate`.
struct Migrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring the schema of the database up to date, and make the database when there is none.",
    discussion: "`serve` does the same when it starts. Prints {\"event\":\"migrated\"} when done.")

  @OptionGroup var options: ServerOptions

  func run() async throws {
    let settings = try options.settings(database: .standard)
    try await ServerProcess.openDatabase(settings.database).close()
    StandardStream.output.write(line: #"{"event":"migrated"}"#)
  }
}
