import DriftModels
import Foundation
import Testing
import TestingTools

@Suite struct TimestampTests {
  static let table: [(text: String, microseconds: Int64, printed: String)] = [
    ("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00Z"),
    ("1969-12-31T23:59:59.999999Z", -1, "1969-12-31T23:59:59.999999Z"),
    ("2024-02-29T12:00:00Z", 1_709_208_000_000_000, "2024-02-29T12:00:00Z"),
    ("2000-02-29T00:00:00Z", 951_782_400_000_000, "2000-02-29T00:00:00Z"),
    ("2024-01-02T03:04:05.5Z", 1_704_164_645_500_000, "2024-01-02T03:04:05.500000Z"),
    ("2024-01-02T03:04:05.123456789Z", 1_704_164_645_123_456, "2024-01-02T03:04:05.123456Z"),
    ("2024-01-02T03:04:05+05:30", 1_704_144_845_000_000, "2024-01-01T21:34:05Z"),
    ("2024-01-02t03:04:05-23:59", 1_704_250_985_000_000, "2024-01-03T03:03:05Z"),
    ("2024-01-02T03:04:05z", 1_704_164_645_000_000, "2024-01-02T03:04:05Z"),
    ("2024-01-02T03:04:05-00:00", 1_704_164_645_000_000, "2024-01-02T03:04:05Z"),
    ("0001-01-01T00:00:00Z", -62_135_596_800_000_000, "0001-01-01T00:00:00Z"),
    ("9999-12-31T23:59:59.999999Z", 253_402_300_799_999_999, "9999-12-31T23:59:59.999999Z"),
  ]

  @Test("RFC 3339 is read with any offset and printed in UTC", arguments: table.indices)
  func readAndPrint(_ index: Int) {
    let (text, microseconds, printed) = Self.table[index]
    let time = Timestamp(rfc3339: text)
    #expect(time?.microseconds == microseconds)
    #expect(time?.description == printed)
  }

  @Test(
    "anything else is refused",
    arguments: [
      "", "2024-01-02", "2024-01-02T03:04:05", "2024-01-02 03:04:05Z", "2023-02-29T00:00:00Z", "1900-02-29T00:00:00Z",
      "2024-02-30T00:00:00Z",
      "2024-04-31T00:00:00Z", "2024-00-01T00:00:00Z", "2024-13-01T00:00:00Z", "2024-01-00T00:00:00Z",
      "2024-01-01T24:00:00Z", "2024-01-01T00:60:00Z",
      "2024-01-01T00:00:60Z", "2024-01-01T00:00:00.Z", "2024-01-01T00:00:00.1234567890Z", "2024-01-01T00:00:00+24:00",
      "2024-01-01T00:00:00+00:60",
      "2024-01-01T00:00:00+0000", "2024-01-01T00:00:00+00", "2024-01-01T00:00:00Zx", "2024-01-01T00:00:00 Z",
      "0000-01-01T00:00:00Z",
      "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "+024-01-01T00:00:00Z", "２024-01-01T00:00:00Z",
      "2024-1-01T00:00:00Z0",
    ])
  func refused(_ text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test("any moment from year 1 to 9999 is printed and read back, and agrees with Foundation")
  func randomRoundTrip() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for _ in 0..<2_000 {
      let time = Timestamp(
        microseconds: Int64.random(in: -62_135_596_800_000_000...253_402_300_799_999_999, using: &random))
      #expect(Timestamp(rfc3339: time.description) == time, "seed \(seed)")
    }
    for _ in 0..<500 {
      // Since the Gregorian reform, where both calendars are one.
      let seconds = Int64.random(in: -12_219_292_800...253_402_300_799, using: &random)
      let parts = calendar.dateComponents([.year, .month, .day], from: Date(timeIntervalSince1970: Double(seconds)))
      let text = Timestamp(microseconds: seconds * 1_000_000).description
      let numbers = text.prefix(10).split(separator: "-").map { Int($0) }
      #expect(numbers == [parts.year, parts.month, parts.day], "\(text), seed \(seed)")
    }
  }

  @Test("moments are moved, ordered and turned into dates exactly to the microsecond")
  func arithmetic() {
    let time = Timestamp(microseconds: 1_704_164_645_123_456)
    #expect(time.advanced(by: .microseconds(1)).microseconds == 1_704_164_645_123_457)
    #expect(time.advanced(by: .milliseconds(-1_500)).microseconds == 1_704_164_643_623_456)
    #expect(time.advanced(by: .seconds(0)) == time)
    #expect(time < time.advanced(by: .microseconds(1)) && !(time < time))
    #expect(Timestamp(time.date) == time)
    #expect(Timestamp(microseconds: -1) < Timestamp(microseconds: 0))
  }
}
