/// Names one request in answers and log lines: `req_` and a ULID (48 bits of time, 80 random, Crockford base 32).
public struct RequestID: Hashable, Sendable, CustomStringConvertible {
  /// The whole text, prefix included: 30 characters.
  public let description: String

  /// A fresh id; ids sort by the millisecond they were made in.
  public static func new(at time: Timestamp = .now) -> RequestID {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    var text = Array("req_".utf8)
    let milliseconds = UInt64(clamping: time.microseconds / 1_000)
    for shift in stride(from: UInt64(45), through: 0, by: -5) {
      text.append(alphabet[Int((milliseconds >> shift) & 31)])
    }
    for _ in 0..<16 { text.append(alphabet[Int.random(in: 0..<32)]) }
    return RequestID(description: String(decoding: text, as: UTF8.self))
  }
}
