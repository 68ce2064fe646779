public import FoundationEssentials

/// A moment in UTC with microsecond precision: what databases keep and RFC 3339 can say.
///
/// Range: years 1 to 9999. Equality and order are exact, unlike those of a floating point date.
public struct Timestamp: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Microseconds since 1970-01-01T00:00:00Z.
  public let microseconds: Int64

  /// Makes a moment from microseconds since 1970-01-01T00:00:00Z.
  public init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  /// Rounds a date to the nearest microsecond.
  public init(_ date: Date) {
    self.init(microseconds: Int64((date.timeIntervalSince1970 * 1_000_000).rounded()))
  }

  /// The current moment of the system clock.
  public static var now: Timestamp { Timestamp(Date()) }

  /// The same moment as a date, to the precision of a `Double`.
  public var date: Date { Date(timeIntervalSince1970: Double(microseconds) / 1_000_000) }

  /// The moment `duration` later; negative durations go back.
  public func advanced(by duration: Duration) -> Timestamp {
    let (seconds, attoseconds) = duration.components
    return Timestamp(microseconds: microseconds + seconds * 1_000_000 + attoseconds / 1_000_000_000_000)
  }

  /// Order in time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.microseconds < right.microseconds
  }
}

extension Timestamp {
  /// RFC 3339 in UTC with `Z`: whole seconds without a fraction, otherwise six digits.
  public var description: String {
    let (days, remainder) = microseconds.quotientAndRemainder(floor: 86_400_000_000)
    let (year, month, day) = CivilDate.from(daysSinceEpoch: days)
    let second = remainder / 1_000_000
    let fraction = remainder % 1_000_000
    var text = ""
    text.reserveCapacity(27)
    text += Self.digits(year, 4) + "-" + Self.digits(month, 2) + "-" + Self.digits(day, 2)
    text += "T" + Self.digits(second / 3600, 2)
    text += ":" + Self.digits(second / 60 % 60, 2) + ":" + Self.digits(second % 60, 2)
    if fraction != 0 { text += "." + Self.digits(fraction, 6) }
    return text + "Z"
  }

  /// Reads RFC 3339 date-time with any offset and up to nine fraction digits (finer digits are cut).
  ///
  /// Returns nil for anything else: missing offset, impossible dates, a second above 59, a moment
  /// outside the range.
  public init?(rfc3339 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10]), let hour = Self.number(bytes[11..<13]),
      let minute = Self.number(bytes[14..<16]), let second = Self.number(bytes[17..<19]),
      year >= 1, (1...12).contains(month), day >= 1, day <= CivilDate.days(inMonth: month, year: year),
      hour < 24, minute < 60, second < 60
    else { return nil }
    var rest = bytes[19...]
    var fraction: Int64 = 0
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard (1...9).contains(digits.count) else { return nil }
      let padded = Array(digits.prefix(6)) + Array(repeating: UInt8(ascii: "0"), count: max(0, 6 - digits.count))
      guard let value = Self.number(padded[...]) else { return nil }
      fraction = value
      rest = rest.dropFirst(digits.count + 1)
    }
    guard let offset = Self.offsetMinutes(rest) else { return nil }
    let days = CivilDate.daysSinceEpoch(year: year, month: month, day: day)
    let seconds = days * 86_400 + hour * 3_600 + (minute - offset) * 60 + second
    guard Self.seconds.contains(seconds) else { return nil }
    self.init(microseconds: seconds * 1_000_000 + fraction)
  }

  /// Seconds of the years 1 to 9999: an offset must not lead out of them.
  private static let seconds: Range<Int64> = -62_135_596_800..<253_402_300_800

  private static func offsetMinutes(_ text: ArraySlice<UInt8>) -> Int64? {
    let bytes = Array(text)
    if bytes == [UInt8(ascii: "Z")] || bytes == [UInt8(ascii: "z")] { return 0 }
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
      bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      let hours = number(bytes[1..<3]), let minutes = number(bytes[4..<6]), hours < 24, minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (bytes[0] == UInt8(ascii: "-") ? -1 : 1)
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int64? {
    var value: Int64 = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int64(byte - 0x30)
    }
    return value
  }

  private static func digits(_ value: Int64, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}

extension Int64 {
  fileprivate func quotientAndRemainder(floor divisor: Int64) -> (Int64, Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
