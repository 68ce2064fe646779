import OutboundHTTP
import Testing

@Suite("Addresses that may be asked for")
struct OutboundURLTests {
  @Test(
    "plain ones are taken and written out",
    arguments: [
      ("https://registry.terraform.io", "registry.terraform.io", "https://registry.terraform.io:443/"),
      ("HTTPS://Example.COM:443/A/b?c=%20d", "example.com", "https://example.com:443/A/b?c=%20d"),
      ("https://example.com?q", "example.com", "https://example.com:443/?q"),
      ("https://93.184.216.34/x", "93.184.216.34", "https://93.184.216.34:443/x"),
      (
        "https://[2606:2800:220:1::1]/", "2606:2800:220:1:0:0:0:1", "https://[2606:2800:220:1:0:0:0:1]:443/"
      ),
      ("https://xn--bcher-kva.example/", "xn--bcher-kva.example", "https://xn--bcher-kva.example:443/"),
    ])
  func takes(_ text: String, _ host: String, _ written: String) throws {
    let url = try OutboundURL(text)
    #expect(url.host == host)
    #expect(url.port == 443)
    #expect(url.text == written)
  }

  static let invalid = [
    "", "example.com", "//example.com", "http://example.com/", "ftp://example.com/", "file:///etc/passwd",
    "https://", "https:///x", "https://user@example.com/", "https://user:pass@example.com/",
    "https://example.com@10.0.0.1/", "https://example.com:80/", "https://example.com:0443x/", "https://example.com:/",
    "https://example.com:99999/", "https://example.com./", "https://example..com/", "https://intranet/",
    "https://exa mple.com/", "https://bücher.example/", "https://ex%61mple.com/", "https://example.com\\@evil.example/",
    "https://example.com/\\x", "https://example.com/a b", "https://example.com/#f", "https://example.com/\u{0}",
    "https://-a.example/", "https://2130706433/", "https://0x7f.1/", "https://0x7f000001/", "https://0177.0.0.1/",
    "https://127.1/", "https://1.2.3.4.5/", "https://example.0x7f/", "https://127.0.0.1./", "https://[::1/",
    "https://[fe80::1%25eth0]/", "https://[::ffff:1.2.3.4]x/", "https://[]/", "https://[1.2.3.4]/",
    "https://a_b.example/", "https://" + String(repeating: "a", count: 64) + ".example/",
    "https://example.com/" + String(repeating: "a", count: 2_048),
  ]

  @Test("strange ones are refused", arguments: invalid)
  func refuses(_ text: String) {
    #expect {
      try OutboundURL(text)
    } throws: { error in
      if case .invalidURL = error as? OutboundError { true } else { false }
    }
  }

  static let inside = [
    "https://127.0.0.1/", "https://10.0.0.1/", "https://169.254.169.254/latest/meta-data/", "https://[::1]/",
    "https://[fd00:ec2::254]/", "https://[::ffff:169.254.169.254]/", "https://[64:ff9b::a9fe:a9fe]/",
    "https://[2002:a9fe:a9fe::1]/", "https://0.0.0.0/", "https://localhost/", "https://LOCALHOST/",
    "https://168.63.129.16/",
  ]

  @Test("hosts that lead inside are refused as such", arguments: inside)
  func refusesInside(_ text: String) {
    #expect {
      try OutboundURL(text)
    } throws: { error in
      if case .refusedAddress = error as? OutboundError { true } else { false }
    }
  }

  @Test("ports are those of the policy")
  func ports() throws {
    let policy = OutboundPolicy(ports: [443, 8_443])
    #expect(try OutboundURL("https://example.com:8443/", policy: policy).port == 8_443)
    #expect(throws: OutboundError.self) { try OutboundURL("https://example.com:8080/", policy: policy) }
  }

  @Test("for tests this machine may be asked, in the open, and no other may")
  func loopback() throws {
    let policy = OutboundPolicy(allowsLoopback: true)
    #expect(try OutboundURL("http://127.0.0.1:8080/a", policy: policy).text == "http://127.0.0.1:8080/a")
    #expect(try OutboundURL("http://localhost:1/", policy: policy).host == "localhost")
    #expect(try OutboundURL("http://[::1]:1/", policy: policy).port == 1)
    for text in ["http://example.com/", "http://10.0.0.1/", "https://10.0.0.1/", "http://169.254.169.254/"] {
      #expect(throws: OutboundError.self, "\(text)") { try OutboundURL(text, policy: policy) }
    }
  }
}
