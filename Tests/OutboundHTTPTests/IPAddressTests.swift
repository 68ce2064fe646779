import OutboundHTTP
import Testing

@Suite("Addresses of the internet protocol")
struct IPAddressTests {
  @Test(
    "only decimal spelling is read",
    arguments: ["1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.256", "0x1.2.3.4", "1.2.3.", "1.2.3.+4", "", "1.2.3.4 "])
  func refuses(_ text: String) {
    #expect(IPAddress(v4: text) == nil)
  }

  @Test("what is read is written the same", arguments: ["0.0.0.0", "255.255.255.255", "10.20.30.40"])
  func roundTrip(_ text: String) {
    #expect(IPAddress(v4: text)?.description == text)
  }

  /// The first and the last address of each block that is set apart, and their neighbours outside.
  static let blocks: [(first: String, last: String, before: String?, after: String?)] = [
    ("0.0.0.0", "0.255.255.255", nil, "1.0.0.0"), ("10.0.0.0", "10.255.255.255", "9.255.255.255", "11.0.0.0"),
    ("100.64.0.0", "100.127.255.255", "100.63.255.255", "100.128.0.0"),
    ("127.0.0.0", "127.255.255.255", "126.255.255.255", "128.0.0.0"),
    ("168.63.129.16", "168.63.129.16", "168.63.129.15", "168.63.129.17"),
    ("169.254.0.0", "169.254.255.255", "169.253.255.255", "169.255.0.0"),
    ("172.16.0.0", "172.31.255.255", "172.15.255.255", "172.32.0.0"),
    ("192.0.0.0", "192.0.0.255", "191.255.255.255", "192.0.1.0"),
    ("192.0.2.0", "192.0.2.255", "192.0.1.255", "192.0.3.0"),
    ("192.88.99.0", "192.88.99.255", "192.88.98.255", "192.88.100.0"),
    ("192.168.0.0", "192.168.255.255", "192.167.255.255", "192.169.0.0"),
    ("198.18.0.0", "198.19.255.255", "198.17.255.255", "198.20.0.0"),
    ("198.51.100.0", "198.51.100.255", "198.51.99.255", "198.51.101.0"),
    ("203.0.113.0", "203.0.113.255", "203.0.112.255", "203.0.114.0"),
    ("224.0.0.0", "255.255.255.255", "223.255.255.255", nil),
  ]

  @Test("blocks that are set apart are not public, their neighbours are", arguments: blocks)
  func edges(_ first: String, _ last: String, _ before: String?, _ after: String?) throws {
    for text in [first, last] { #expect(try #require(IPAddress(v4: text)).isPublic == false, "\(text)") }
    for text in [before, after].compactMap({ $0 }) {
      #expect(try #require(IPAddress(v4: text)).isPublic, "\(text)")
    }
  }

  @Test(
    "of version 6 only global unicast is public, and nothing that hides version 4",
    arguments: [
      (IPAddress.v6(0x2606_4700_0000_0000, 1), true), (.v6(0x2A00_1450_4001_0800, 0x200E), true),
      (.v6(0x2001_0200_0000_0000, 1), true), (.v6(0, 0), false), (.v6(0, 1), false), (.v6(0, 0xFFFF_0A00_0001), false),
      (.v6(0x0064_FF9B_0000_0000, 0xA9FE_A9FE), false), (.v6(0x2001_0000_0000_0000, 1), false),
      (.v6(0x2001_0DB8_0000_0000, 1), false), (.v6(0x2002_A9FE_A9FE_0000, 1), false),
      (.v6(0x3FFF_0FFF_0000_0000, 1), false), (.v6(0x3FFF_1000_0000_0000, 1), true),
      (.v6(0xFC00_0000_0000_0000, 1), false), (.v6(0xFD00_0EC2_0000_0000, 0x254), false),
      (.v6(0xFE80_0000_0000_0000, 1), false), (.v6(0xFF02_0000_0000_0000, 1), false),
    ])
  func version6(_ address: IPAddress, _ isPublic: Bool) {
    #expect(address.isPublic == isPublic, "\(address)")
  }
}
