import ArgumentParser
import DriftModels
import NoiseAggregator

/// Records a history in memory and asks for its patterns.
struct NoiseMemory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "noise-memory", abstract: "Records observations in a ledger, then counts them.",
    discussion: "Making the scans is not part of the time. Memory is that of the process.")

  @Option(help: "How many observations.") var observations = 10_000_000
  @Option(help: "How many changes a scan shows.") var changes = 5_000
  @Option(help: "How many addresses the scans share; 0 gives each change one of its own.") var addresses = 200_000

  func run() throws {
    var history = NoiseHistory(changesPerScan: changes, addresses: addresses == 0 ? nil : addresses)
    var ledger = NoiseLedger()
    var (recording, processor) = (0.0, 0.0)
    for _ in 0..<(observations / max(1, changes)) {
      let scan = history.next()
      let start = Stopwatch.processorSeconds
      recording += Stopwatch.seconds { ledger.record(scan) }
      processor += Stopwatch.processorSeconds - start
    }
    let now = history.nextTime
    var patterns: [NoisePattern] = []
    let start = Stopwatch.processorSeconds
    let counting = Stopwatch.seconds { patterns = ledger.patterns(now: now) }
    processor += Stopwatch.processorSeconds - start
    guard patterns.count == NoisePattern.most else { throw ValidationError("\(patterns.count) patterns") }
    var writer = JSONWriter()
    writer.object {
      $0.member("observations", ledger.observationCount)
      $0.key("record_seconds")
      $0.value(recording)
      $0.key("count_seconds")
      $0.value(counting)
      $0.key("cpu_seconds")
      $0.value(processor)
    }
    print(writer.text)
  }
}
