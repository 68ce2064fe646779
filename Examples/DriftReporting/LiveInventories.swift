import DriftDiff
import DriftModels
import Launcher

/// Reads live inventories into a comparison, and keeps what they say of themselves.
struct LiveInventories {
  /// Unreadable records that are told about one by one.
  private static let toldLimit = 10

  /// Records that could not be read.
  private(set) var unreadableCount = 0
  private var accounts: [CloudProviderKind: Set<String>] = [:]
  /// Whether a file may hold resources of accounts that its head does not name.
  private var holdsUnnamed = false
  private var progress = Progress()

  /// Compares the resources of a file. A record that makes no sense is told about and left out.
  /// - Throws: ``InputError`` when the file is no inventory, or breaks off.
  mutating func read(_ file: String, into run: inout DriftRun) throws {
    var problems: [JSONError] = []
    var readable = 0
    do throws(JSONError) {
      var inventory = try LiveInventory(file: file)
      while let record = try inventory.nextRecord() {
        switch record {
        case .success(let resource):
          run.observe(resource)
          readable += 1
          progress.step()
        case .failure(let problem):
          unreadableCount += 1
          if problems.count < Self.toldLimit { problems.append(problem) }
        }
      }
      noteAccount(of: inventory)
    } catch {
      throw InputError(file, error)
    }
    // A file of nothing but such records is something else: a state, most likely.
    if readable == 0, let first = problems.first { throw InputError(file, first, isAbout: "not a live inventory") }
    for problem in problems { tell(InputError(file, problem).description) }
    if problems.count == Self.toldLimit { tell("\(file): further records like these are counted only") }
  }

  private func tell(_ problem: String) { Message.write("warning: " + VisibleText.escaped(problem)) }

  private mutating func noteAccount(of inventory: LiveInventory) {
    guard let provider = inventory.provider, let account = inventory.account, provider.isKnown else {
      holdsUnnamed = true
      return
    }
    accounts[provider, default: []].insert(account)
  }

  /// What is declared in accounts that no file is about is nothing to miss.
  func limitAccounts(of run: inout DriftRun) {
    if !holdsUnnamed { run.limit(to: accounts) }
  }
}

extension CloudProviderKind {
  fileprivate var isKnown: Bool {
    if case .other = self { false } else { true }
  }
}
