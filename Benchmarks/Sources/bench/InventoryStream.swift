import ArgumentParser
import DriftModels

/// Reads a live inventory to its end.
struct InventoryStream: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inventory-stream", abstract: "Reads a live inventory resource by resource.")

  @Argument(help: "The file.") var file: String

  func run() throws {
    var count = 0
    let seconds = try Stopwatch.seconds {
      var inventory = try LiveInventory(file: file)
      while try inventory.next() != nil { count += 1 }
    }
    var writer = JSONWriter()
    writer.object {
      $0.member("resources", count)
      $0.key("seconds")
      $0.value(seconds)
    }
    print(writer.text)
  }
}
