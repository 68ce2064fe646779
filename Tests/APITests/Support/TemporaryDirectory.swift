import Foundation

/// A directory that goes when the test is over.
func inTemporaryDirectory<Result>(_ body: (String) throws -> Result) throws -> Result {
  let directory = try makeTemporaryDirectory()
  defer { try? FileManager.default.removeItem(atPath: directory) }
  return try body(directory)
}

/// A directory that goes when the test is over.
func withTemporaryDirectory<Result>(_ body: (String) async throws -> Result) async throws -> Result {
  let directory = try makeTemporaryDirectory()
  defer { try? FileManager.default.removeItem(atPath: directory) }
  return try await body(directory)
}

private func makeTemporaryDirectory() throws -> String {
  let directory = FileManager.default.temporaryDirectory.appending(path: "api-tests-\(UUID().uuidString)").path
  try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
  return directory
}
