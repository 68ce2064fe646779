import DriftModels
import NoiseAggregator
import Storage

/// Laws on random histories. A failure names its seed.
extension ConformanceSuite {
  static let noiseHistories: [ConformanceCase] = [
    ConformanceCase("storage and memory say the same about 10,000 random histories of noise") { database in
      try await forEachSeed(0..<10_000, in: database) { try await $0.run(on: $1) }
    },
    ConformanceCase("neither order nor repetition nor how scans are split makes a difference") { database in
      try await forEachSeed(0..<500, in: database) { try await $0.recordInPieces(on: $1) }
    },
  ]

  /// Runs histories on one organisation, many in each transaction.
  private static func forEachSeed(
    _ seeds: Range<UInt64>, in database: any Database,
    _ body: @escaping @Sendable (inout NoiseHistory, any NoiseRepository) async throws -> Void
  ) async throws {
    let twin = try await NoiseTwin.make(in: database, scans: 5)
    for block in stride(from: seeds.lowerBound, to: seeds.upperBound, by: 500) {
      try await twin.tenant.write { org in
        for seed in block..<min(block + 500, seeds.upperBound) {
          var history = NoiseHistory(seed: seed, scans: twin.scans)
          do {
            try await body(&history, org.noise)
          } catch let failure as ConformanceFailure {
            throw ConformanceFailure("seed \(seed): \(failure)", line: #line, file: #fileID)
          }
        }
      }
    }
  }
}
