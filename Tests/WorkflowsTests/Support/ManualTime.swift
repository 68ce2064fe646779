import DriftModels
import Synchronization

/// A clock that stands still until it is moved.
final class ManualTime: TimeSource {
  private let moment = Mutex(Timestamp(microseconds: 1_767_225_600_000_000))

  var now: Timestamp { moment.withLock { $0 } }

  func advance(by duration: Duration = .seconds(1)) {
    moment.withLock { $0 = $0.advanced(by: duration) }
  }
}
