import DriftModels
import NoiseAggregator
import Testing
import TestingTools

@Suite("Fingerprints")
struct FingerprintTests {
  @Test(
    "are those that other programs compute: printf 'v1\\nTYPE\\nPATH\\nACTION' | sha256sum",
    arguments: [
      (
        "aws_s3_object", "etag", NoiseAction.update,
        "c54d0c968faee92fc4d02b6fac7d200c71782a55373ce69952fe18084548ee7d"
      ),
      (
        "aws_security_group", "ingress[0].cidr_blocks[11]", NoiseAction.update,
        "4ee88ab76c1c8f068d18dc6f2c850a947190224dc69fa8adb80e2e25fd1dcd42"
      ),
      (
        "google_container_cluster", "", NoiseAction.replace,
        "e3f8445b1ffccba238a887c8f617e8aed7819b0d607edf3a7f4c3bc250722d24"
      ),
      (
        "aws_instance", #"tags["a[0].b"]"#, NoiseAction.create,
        "674eb4ab194be5f9daf18ba2803ad5a4e03e399376ad47e06c263e91029f5842"
      ),
      (
        "azurerm_résource", "café", NoiseAction.delete,
        "2eefdb2bb31198d8f0e2b44a454cc9b2f8e50c3d0c5a5ad5d95bccede93ee80d"
      ),
      (
        "aws_a\nb", "c[0]", NoiseAction.update,
        "81afae4d8597221a3a5003bb618d2edf58f37c202ee1a22e8d5f72cabd441ae5"
      ),
    ])
  func vectors(type: String, attribute: String, action: NoiseAction, expected: String) {
    let fingerprint = NoiseFingerprint(resourceType: type, attribute: attribute, action: action)
    #expect(fingerprint.description == expected)
    var cache = FingerprintCache()
    for _ in 0..<2 {
      #expect(cache.fingerprint(resourceType: type, attribute: attribute, action: action) == fingerprint)
    }
    #expect(cache.count == 1)
  }

  @Test(
    "know indexes from names",
    arguments: [
      ("a", "a"), ("a[0]", "a[*]"), ("a[12].b[3]", "a[*].b[*]"), ("a[0][1]", "a[*][*]"), ("a[*]", "a[*]"),
      ("[0]", "[*]"),
      (#"t["a[0]"]"#, #"t["a[0]"]"#), (#"t["\"[0]"][1]"#, #"t["\"[0]"][*]"#), (#"t["\\"][1]"#, #"t["\\"][*]"#),
      ("a[", "a["), ("a[0", "a[0"), ("a[]", "a[]"), ("a[-1]", "a[-1]"), ("a[0x]", "a[0x]"), ("[[0]]", "[[*]]"),
      (#"t["open[0]"#, #"t["open[0]"#), ("", ""), ("a[0].é[1]", "a[*].é[*]"),
    ])
  func indexes(path: String, expected: String) {
    #expect(IndexFreePath.text(of: path) == expected)
    #expect(IndexFreePath.text(of: expected) == expected)
  }

  @Test("agree with paths of documents whatever their names")
  func documentPaths() {
    let steps: [JSONPathStep] = [.key("a[0]"), .index(3), .key("b\"[1]\\"), .index(4), .key("c.d"), .key("\n[2]")]
    let others: [JSONPathStep] = [.key("a[0]"), .index(9), .key("b\"[1]\\"), .index(0), .key("c.d"), .key("\n[2]")]
    #expect(IndexFreePath.text(of: JSONPath.text(steps)) == IndexFreePath.text(of: JSONPath.text(others)))
    #expect(IndexFreePath.text(of: JSONPath.text(steps)) == #"["a[0]"][*]["b\"[1]\\"][*]["c.d"]["\n[2]"]"#)
  }

  @Test("keep triples apart that would be the same when joined")
  func lineFeeds() {
    let triples: [(String, String, NoiseAction)] = [
      ("a", "b\nc", .update), ("a\nb", "c", .update), ("a\nb\nc", "", .update), ("", "a\nb\nc", .update),
      ("a", "b", .update),
      ("a", "b\nupdate", .update), ("a\nb", "update", .update), ("1:1\na", "b", .update), (":1:1", "\na\nb", .update),
      ("a", "b\\nc", .update), ("a", "\n", .update), ("a\n", "", .update), ("\na", "", .update), ("a", "", .update),
      ("", "a", .update), ("", "", .update), ("\n", "", .update), ("", "\n", .update), ("a\r", "b", .update),
      ("a\0", "b", .update), ("a", "\0b", .update), ("a", "b", .replace), ("a", "b\u{2028}c", .update),
    ]
    let fingerprints = triples.map { NoiseFingerprint(resourceType: $0.0, attribute: $0.1, action: $0.2) }
    #expect(Set(fingerprints).count == triples.count)
    var cache = FingerprintCache()
    for (triple, fingerprint) in zip(triples, fingerprints) {
      #expect(cache.fingerprint(resourceType: triple.0, attribute: triple.1, action: triple.2) == fingerprint)
    }
  }

  @Test("are the same for the same triples only, whatever is in the names", arguments: 0..<20 as Range<UInt64>)
  func injective(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func text() -> String {
      let pieces = ["a", "\n", "\n", ":", "1", "[0]", "v1", "update", "\0", "[", "\""]
      return (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
    }
    var known: [NoiseFingerprint: [String]] = [:]
    for number in 0..<400 {
      let (type, path, action) = (text(), text(), number % 2 == 0 ? NoiseAction.update : .create)
      let fingerprint = NoiseFingerprint(resourceType: type, attribute: path, action: action)
      let triple = [type, IndexFreePath.text(of: path), action.rawValue]
      #expect(known[fingerprint] ?? triple == triple, "seed \(seed)")
      known[fingerprint] = triple
      let row = NoiseRow.rows(of: Make.scan(1, day: 0, [Make.change(path, type: type, action)])).first
      #expect([row?.resourceType, row?.attribute, row?.action.rawValue] == triple, "seed \(seed)")
    }
    #expect(Set(known.values).count == known.count, "seed \(seed)")
  }

  @Test("keep letters apart that only look the same")
  func composition() {
    let (one, other) = ("e\u{301}", "\u{e9}")
    #expect(one == other)
    var cache = FingerprintCache()
    let both = [one, other].map { cache.fingerprint(resourceType: "t", attribute: $0, action: .update) }
    #expect(both[0] != both[1])
    #expect(both[1] == NoiseFingerprint(resourceType: "t", attribute: other, action: .update))
  }

  @Test("come through observations with their names as they were")
  func namesReturn() throws {
    let names = [
      ("aws_a", "b[0].c"), ("a\nb", "c\n\nd[1]"), ("\n", "\n"), ("", ""), ("v1\n", ":3:4\n"),
      ("a\u{0}b", "\u{7f}[1]\u{1b}"),
    ]
    let scan = Make.scan(1, day: 0, names.map { Make.change($0.1, type: $0.0) })
    let rows = NoiseRow.rows(of: scan)
    let expected = names.map { [$0.0, IndexFreePath.text(of: $0.1)] }
    #expect(Set(rows.map { [$0.resourceType, $0.attribute] }) == Set(expected))
    for row in rows {
      let again = NoiseFingerprint(resourceType: row.resourceType, attribute: row.attribute, action: row.action)
      #expect(row.fingerprint == again)
    }
  }

  @Test("of huge paths are found in time")
  func hugePaths() {
    let path = String(repeating: #"a[1]["x\"[2]"]."#, count: 5_000)
    let starred = String(repeating: #"a[*]["x\"[2]"]."#, count: 5_000)
    #expect(
      NoiseFingerprint(resourceType: "t", attribute: path, action: .update)
        == NoiseFingerprint(resourceType: "t", attribute: starred, action: .update))
  }

  @Test("are read from text and digest, and from nothing else")
  func reading() throws {
    let fingerprint = NoiseFingerprint(resourceType: "t", attribute: "a", action: .create)
    #expect(NoiseFingerprint(fingerprint.description) == fingerprint)
    #expect(NoiseFingerprint(fingerprint.description.uppercased()) == fingerprint)
    #expect(NoiseFingerprint(digest: fingerprint.digest) == fingerprint)
    #expect(NoiseFingerprint(String(fingerprint.description.dropLast())) == nil)
    #expect(NoiseFingerprint(fingerprint.description + "0") == nil)
    #expect(NoiseFingerprint("g" + fingerprint.description.dropFirst()) == nil)
    #expect(NoiseFingerprint("") == nil)
    #expect(NoiseFingerprint(digest: fingerprint.digest.dropLast()) == nil)
  }

  @Test("are in the order of their text")
  func order() {
    let some = (0..<200).map { NoiseFingerprint(resourceType: "t", attribute: "a\($0)", action: .update) }
    #expect(some.sorted().map(\.description) == some.map(\.description).sorted())
  }
}
