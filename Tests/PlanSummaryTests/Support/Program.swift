import Foundation

/// Runs the program as a user would.
struct Program {
  let status: Int32
  let output: String
  let errors: String

  init(_ arguments: [String], input: String = "") throws {
    // The program is built beside the tests.
    let program = Bundle.main.bundleURL.appending(path: "plan-summary")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    output = String(decoding: stdout.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    errors = String(decoding: stderr.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}
