import ArgumentParser
import DriftDiff
import DriftModels
import PlanParser

/// Compares a state with a live inventory, and tells what of the time is reading and what is comparing.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Compares a state with a live inventory.",
    discussion: """
      Both files are read once without comparing, for the time that takes, and once with. Live resources are read one \
      by one, so the time of comparing is the difference of the two.
      """)

  @Argument(help: "A state.") var state: String
  @Argument(help: "A live inventory.") var live: String

  func run() throws {
    var read = 0
    let parsing = try Stopwatch.seconds {
      let instances = try StateSnapshot(file: state).instances
      var inventory = try LiveInventory(file: live)
      while try inventory.next() != nil { read += 1 }
      read += instances.count
    }
    var report = DriftReport()
    let comparing = try Stopwatch.seconds {
      var run = DriftRun(declared: try StateSnapshot(file: state).instances)
      var inventory = try LiveInventory(file: live)
      while let resource = try inventory.next() { run.observe(resource) }
      report = run.finish()
    }
    var writer = JSONWriter()
    writer.object {
      $0.member("resources", read)
      $0.member("changed", report.changedCount)
      $0.member("missing", report.missingCount)
      $0.member("extra", report.extraCount)
      $0.key("parse_seconds")
      $0.value(parsing)
      $0.key("diff_seconds")
      $0.value(max(0, comparing - parsing))
    }
    print(writer.text)
  }
}
