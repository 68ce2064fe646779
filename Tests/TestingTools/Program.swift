public import Foundation

/// One run of a program of this package, as a user would start it.
public struct Program {
  /// The exit status.
  public let status: Int32
  /// All of standard output.
  public let output: String
  /// All of standard error.
  public let errors: String

  /// Runs a program to its end.
  /// - Parameter folder: the current directory; that of the tests when nil.
  public init(_ name: String, _ arguments: [String], input: String = "", in folder: URL? = nil) throws {
    let process = Process()
    // Programs are built beside the tests.
    process.executableURL = Bundle.main.bundleURL.appending(path: name)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
    try Launch.run(process)
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    output = String(decoding: stdout.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    errors = String(decoding: stderr.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}
