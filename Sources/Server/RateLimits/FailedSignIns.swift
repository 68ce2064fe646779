import DriftModels

/// Slows down whoever tries one wrong credential after another.
///
/// After ``allowed`` wrong credentials from one address in a minute, more of them are answered 429 for five minutes.
/// Right credentials from the same address still work: behind one address may be a whole office.
actor FailedSignIns {
  private enum Record {
    case counting(used: Int, end: Timestamp)
    case blocked(until: Timestamp)

    var end: Timestamp {
      switch self {
      case .counting(_, let end), .blocked(let end): end
      }
    }
  }

  /// Wrong credentials that are answered 401 in one minute.
  static let allowed = 30
  private let time: any TimeSource
  private var records: [String: Record] = [:]
  private var nextSweep: Timestamp

  init(time: any TimeSource) {
    self.time = time
    nextSweep = time.now
  }

  /// Notes a wrong credential.
  /// - Throws: `rateLimited` when there have been too many.
  func note(from address: String) throws(RequestFailure) {
    let now = time.now
    sweep(now)
    switch records[address] {
    case .blocked(let until) where until > now:
      throw .rateLimited(retryAfterSeconds: RateWindow.seconds(from: now, to: until))
    case .counting(Self.allowed, let end) where end > now:
      let until = now.advanced(by: .seconds(300))
      records[address] = .blocked(until: until)
      throw .rateLimited(retryAfterSeconds: RateWindow.seconds(from: now, to: until))
    case .counting(let used, let end) where end > now:
      records[address] = .counting(used: used + 1, end: end)
    default:
      records[address] = .counting(used: 1, end: now.advanced(by: .seconds(60)))
    }
  }

  private func sweep(_ now: Timestamp) {
    guard nextSweep <= now else { return }
    records = records.filter { $0.value.end > now }
    nextSweep = now.advanced(by: .seconds(60))
  }
}
