import Launcher

/// Tells a person who waits how far the work is: from the third second on, and sooner on a terminal.
struct Progress {
  private static let stride = 4_096

  private let isWatched = Message.isOnTerminal
  private let clock = ContinuousClock()
  private var told: ContinuousClock.Instant
  private var count = 0

  init() {
    told = clock.now
  }

  /// Notes that one more resource was compared.
  mutating func step() {
    count += 1
    guard count.isMultiple(of: Self.stride) else { return }
    let now = clock.now
    let pause: Duration = isWatched ? .milliseconds(500) : .seconds(2)
    guard told.duration(to: now) >= pause else { return }
    told = now
    Message.write("\(count) live resources compared")
  }
}
