import DriftModels
import Synchronization

/// A clock that moves when a test says so.
final class ManualTime: TimeSource {
  private let current: Mutex<Timestamp>

  init(_ start: Timestamp = Timestamp(microseconds: 1_767_225_600_123_456)) {
    current = Mutex(start)
  }

  var now: Timestamp { current.withLock { $0 } }

  func advance(by duration: Duration) {
    current.withLock { $0 = $0.advanced(by: duration) }
  }
}
