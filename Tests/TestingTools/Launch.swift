public import Foundation
import Synchronization

/// Starts programs one after another: Foundation's own bookkeeping has been seen to crash when several threads start one at
/// the same moment.
public enum Launch {
  private static let turn = Mutex(())

  /// Starts a process that has been set up.
  public static func run(_ process: Process) throws {
    try turn.withLock { _ in try process.run() }
  }
}
