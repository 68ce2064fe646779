import ArgumentParser
import DriftModels

/// Parses a text that is in memory again and again with one parser, as simdjson's own benchmark does.
struct JSONWarm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "json-warm", abstract: "Best of N parses of one file that is in memory already.")

  @Option(help: "How many times to parse.") var rounds = 15
  @Argument(help: "The file.") var file: String

  func run() throws {
    let source = try JSONSource(file: file)
    var parser = JSONParser(recyclesMemory: true)
    let best = try Stopwatch.best(of: rounds) { _ = try parser.parse(source) }
    var writer = JSONWriter()
    writer.object {
      $0.key("mb_per_s")
      $0.value(Double(source.byteCount) / 1e6 / best)
    }
    print(writer.text)
  }
}
