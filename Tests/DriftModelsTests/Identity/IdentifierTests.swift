import DriftModels
import Foundation
import Testing

@Suite struct IdentifierTests {
  @Test("a new id is a version 7 UUID that begins with its time in milliseconds")
  func versionSeven() throws {
    let time = try #require(Timestamp(rfc3339: "2022-02-22T19:22:22.000Z"))
    for _ in 0..<100 {
      let text = ScanID.new(at: time).description
      // The time of RFC 9562's own example (appendix A.6).
      #expect(text.hasPrefix("017f22e2-79b0-7"))
      #expect(["8", "9", "a", "b"].contains(text.dropFirst(19).first))
      #expect(text == text.lowercased() && text.utf8.count == 36)
    }
  }

  @Test("ids sort by the millisecond they were made in, and never repeat")
  func order() {
    let ids = (0..<200).map { ScanID.new(at: Timestamp(microseconds: 1_700_000_000_000_000 + Int64($0) * 1_000)) }
    #expect(ids.shuffled().sorted() == ids)
    #expect(ids.map(\.description).shuffled().sorted() == ids.map(\.description))
    let time = Timestamp.now
    #expect(Set((0..<1_000).map { _ in ScanID.new(at: time) }).count == 1_000)
  }

  @Test("times before 1970 become 1970")
  func beforeEpoch() {
    #expect(OrgID.new(at: Timestamp(microseconds: -5)).description.hasPrefix("00000000-0000-7"))
  }

  @Test("any UUID is read in either case and printed in lower case")
  func reading() {
    let text = "0188D3A1-9F5B-4C7E-8A2D-0123456789AB"
    #expect(OrgID(text)?.description == text.lowercased())
    #expect(OrgID(text) == OrgID(text.lowercased()))
  }

  @Test(
    "what is no UUID is no id",
    arguments: [
      "", "x", "0188d3a19f5b4c7e8a2d0123456789ab", "{0188d3a1-9f5b-4c7e-8a2d-0123456789ab}",
      "0188d3a1-9f5b-4c7e-8a2d-0123456789a",
      "0188d3a1-9f5b-4c7e-8a2d-0123456789abc", "0188d3a1-9f5b-4c7e-8a2d-0123456789ag",
      " 0188d3a1-9f5b-4c7e-8a2d-0123456789ab",
      "0188d3a1-9f5b-4c7e-8a2d-0123456789ab ", "0188d3a1-9f5b-4c7e-8a2d-0123456789ab\n",
      "0188d3a19-f5b-4c7e-8a2d-0123456789ab",
    ])
  func refused(_ text: String) {
    #expect(OrgID(text) == nil)
  }

  @Test("request ids are req_ and a ULID that sorts by time")
  func requestIDs() throws {
    let time = Timestamp(microseconds: 1_469_918_176_385_000)
    let text = RequestID.new(at: time).description
    // The time of the ULID specification's own example.
    #expect(text.hasPrefix("req_01ARYZ6S41") && text.utf8.count == 30)
    let alphabet = Set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    #expect(text.dropFirst(4).allSatisfy(alphabet.contains))
    let later = RequestID.new(at: time.advanced(by: .milliseconds(1))).description
    #expect(text < later)
    #expect(RequestID.new(at: time) != RequestID.new(at: time))
  }
}
