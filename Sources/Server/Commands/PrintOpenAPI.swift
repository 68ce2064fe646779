import ArgumentParser

/// `driftwise openapi`.
struct PrintOpenAPI: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "openapi", abstract: "Print the OpenAPI 3.1 document of the API that this program serves.")

  func run() async throws {
    StandardStream.output.write(line: OpenAPIDocument.current.bytes)
  }
}
