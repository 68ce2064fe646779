import ArgumentParser
import Crypto
import DriftModels
import PlanParser
import Storage
import Workflows

/// Analyses a plan as the server does, without a server: what an analysis over HTTP is measured against.
struct Analyze: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Least processor time of N analyses of one plan that is in memory already.")

  @Option(help: "How many times to analyse.") var rounds = 5
  @Argument(help: "The plan.") var file: String

  func run() throws {
    let source = try JSONSource(file: file)
    var best = Double.infinity
    for _ in 0..<max(1, rounds) {
      let start = Stopwatch.processorSeconds
      let analysis = try PlanAnalysis(Plan(source: source), hashing: PlainHashing())
      best = min(best, Stopwatch.processorSeconds - start)
      guard !analysis.json().isEmpty else { throw ValidationError("the analysis is empty") }
    }
    var writer = JSONWriter()
    writer.object {
      $0.key("cpu_seconds")
      $0.value(best)
    }
    print(writer.text)
  }
}

/// Hashes for a measurement: the key protects nothing here.
private struct PlainHashing: ContentHashing {
  func sha256(_ bytes: UnsafeRawBufferPointer) -> ContentHash { hash(SHA256.hash(data: bytes)) }

  func keyedHash(_ bytes: UnsafeRawBufferPointer) -> ContentHash {
    hash(HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(size: .bits256)))
  }

  private func hash(_ digest: some Sequence<UInt8>) -> ContentHash {
    guard let hash = ContentHash(digest) else { preconditionFailure("SHA-256 gives 32 bytes") }
    return hash
  }
}
