import ArgumentParser
import DriftModels
import Foundation
import Storage

/// `driftwise quickstart`.
struct Quickstart: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve a demo organisation, and print a key and what to try.",
    discussion: """
      Takes the flags of `serve`. Data and secrets are kept under --dir, readable by their owner only; the key is in \
      the file demo-key there, so that a second start prints the same one. Not for use beyond one's own machine.

      The first line on standard output is {"event":"listening","host":…,"port":…,"api_key":…,"org_id":…}.

      \(ServerOptions.discussion)
      """)

  @Option(help: "The directory for data and secrets.")
  var dir = "./var"
  @OptionGroup var options: ServerOptions

  func run() async throws {
    let time = SystemTime()
    let directory = URL(fileURLWithPath: dir, isDirectory: true).standardizedFileURL
    let fallback = DatabaseAddress(file: directory.appending(path: "driftwise.db").path)
    try fallback.makeDirectory()
    let process = try await ServerProcess.open(options.settings(database: fallback))
    let demo = try await DemoOrganization.ensure(
      in: process.parts.database, hasher: process.parts.hasher, keyPath: directory.appending(path: "demo-key").path,
      time: time)
    let scans = try await DemoData(database: process.parts.database, useCases: process.parts.useCases, time: time)
      .load(into: demo.scope)
    let request = directory.appending(path: "analysis-request.json").path
    try DemoFile.plan.writeAnalysisRequest(to: request)
    try await process.run { port in
      let host = process.settings.host
      StandardStream.output.write(line: StartLine(host: host, port: port, demo: demo).bytes)
      for line in QuickstartGuide.lines(demo, host: host, port: port, scans: scans, request: request) {
        StandardStream.output.write(line: line)
      }
    }
  }
}
