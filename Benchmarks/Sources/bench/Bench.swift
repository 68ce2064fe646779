import ArgumentParser

/// Measures one thing and prints one line of JSON; `scripts/bench.sh` sets the results beside those of peers.
@main
struct Bench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures the libraries; prints JSON. Build with -c release.",
    subcommands: [
      JSONWarm.self, InventoryStream.self, Diff.self, Analyze.self, NoiseMemory.self, NoiseStorage.self,
      PolicyCost.self,
    ])
}
