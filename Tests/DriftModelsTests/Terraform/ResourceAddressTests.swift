import DriftModels
import Testing
import TestingTools

@Suite struct ResourceAddressTests {
  typealias Parts = (text: String, address: ResourceAddress)

  static let table: [Parts] = [
    ("aws_vpc.main", ResourceAddress(type: "aws_vpc", name: "main")),
    ("aws_subnet.a[0]", ResourceAddress(type: "aws_subnet", name: "a", key: .integer(0))),
    ("aws_subnet.a[-1]", ResourceAddress(type: "aws_subnet", name: "a", key: .integer(-1))),
    (#"aws_subnet.a["0"]"#, ResourceAddress(type: "aws_subnet", name: "a", key: .string("0"))),
    (#"aws_subnet.a[""]"#, ResourceAddress(type: "aws_subnet", name: "a", key: .string(""))),
    ("aws_subnet.a[*]", ResourceAddress(type: "aws_subnet", name: "a", key: .unknown)),
    ("data.aws_ami.ubuntu", ResourceAddress(mode: .data, type: "aws_ami", name: "ubuntu")),
    ("ephemeral.random_password.db", ResourceAddress(mode: .ephemeral, type: "random_password", name: "db")),
    ("module.net.aws_vpc.v", ResourceAddress(modules: [ModuleStep(name: "net")], type: "aws_vpc", name: "v")),
    (
      #"module.a["x.y[0]"].module.b[2].module.c.data.aws_ami.d["k"]"#,
      ResourceAddress(
        modules: [
          ModuleStep(name: "a", key: .string("x.y[0]")), ModuleStep(name: "b", key: .integer(2)), ModuleStep(name: "c"),
        ], mode: .data, type: "aws_ami", name: "d", key: .string("k"))
    ),
    (
      "module.module.data.data.data",
      ResourceAddress(modules: [ModuleStep(name: "module")], mode: .data, type: "data", name: "data")
    ),
    (#"a.b["q\"q\\b\nn\rr\tt"]"#, ResourceAddress(type: "a", name: "b", key: .string("q\"q\\b\nn\rr\tt"))),
    (#"a.b["$${x} %%{y} $x %"]"#, ResourceAddress(type: "a", name: "b", key: .string("${x} %{y} $x %"))),
    (#"a.b["$$${"]"#, ResourceAddress(type: "a", name: "b", key: .string("$${"))),
    (#"a.b["é😀"]"#, ResourceAddress(type: "a", name: "b", key: .string("é😀"))),
    (
      #"a.b["\u00a0\u0000\u200b\U000e0001"]"#,
      ResourceAddress(type: "a", name: "b", key: .string("\u{A0}\u{0}\u{200B}\u{E0001}"))
    ),
    ("größe.ñ-1", ResourceAddress(type: "größe", name: "ñ-1")),
    ("_a._b", ResourceAddress(type: "_a", name: "_b")),
  ]

  @Test("an address is cut into its parts and printed as it was", arguments: table.indices)
  func roundTrip(_ index: Int) throws {
    let (text, address) = Self.table[index]
    #expect(try ResourceAddress(text) == address)
    #expect(address.description == text)
  }

  @Test(
    "other spellings of a key are the same key",
    arguments: [
      (#"a.b["\u0041"]"#, "A"), (#"a.b["\U0001f600"]"#, "😀"), (#"a.b["$"]"#, "$"), (#"a.b["${"]"#, "${"),
      (#"a.b["\u00E9"]"#, "é"),
    ])
  func spellings(_ text: String, _ key: String) throws {
    #expect(try ResourceAddress(text).key == .string(key))
  }

  @Test("module path and configuration address follow from the parts")
  func derived() throws {
    let address = try ResourceAddress(#"module.a["x"].module.b[2].data.aws_ami.d["k"]"#)
    #expect(address.modulePath == #"module.a["x"].module.b[2]"#)
    #expect(address.configurationAddress == "module.a.module.b.data.aws_ami.d")
  }

  static let faults: [(text: String, offset: Int)] = [
    ("", 0), ("aws_vpc", 7), ("aws_vpc.", 8), (".main", 0), ("aws_vpc.main.", 12), ("aws_vpc.main.id", 12), ("1a.b", 0),
    ("-a.b", 0),
    ("a.1b", 2), ("a b.c", 1), ("a.b[", 4), ("a.b[]", 4), ("a.b[1", 5), ("a.b[01]", 4), ("a.b[-0]", 4), ("a.b[-]", 4),
    ("a.b[+1]", 4),
    ("a.b[1.5]", 5), ("a.b[99999999999999999999]", 4), ("a.b[x]", 4), (#"a.b["x]"#, 7), (#"a.b["x"#, 6),
    (#"a.b["x"y]"#, 7),
    (#"a.b["\q"]"#, 6), (#"a.b["\u12"]"#, 6), (#"a.b["\u+123"]"#, 6), (#"a.b["\ud800"]"#, 6),
    (#"a.b["\U00110000"]"#, 6),
    (#"a.b["\"#, 6), ("a.b[\"x\ny\"]", 6), ("module", 6), ("module.", 7), ("module.a", 8), ("module.a.", 9),
    ("module.a[0]", 11),
    ("module.a.b", 10), ("data", 4), ("data.a", 6), ("a.b[1][2]", 6), ("a.b ", 3), ("é", 2),
  ]

  @Test("what does not fit is named with its offset", arguments: faults.indices)
  func refused(_ index: Int) throws {
    let (text, offset) = Self.faults[index]
    let error = try #require(throws: AddressError.self) { try ResourceAddress(text) }
    #expect(error.offset == offset)
    #expect(error.text == text)
    #expect(error.description.hasSuffix("at byte \(offset)"))
  }

  @Test("order is modules, mode, type, name, key, with numbers as numbers")
  func order() throws {
    let sorted = [
      "data.aws_ami.z", "aws_vpc.a", "aws_vpc.b", "aws_vpc.b[2]", "aws_vpc.b[10]", #"aws_vpc.b["1"]"#,
      #"aws_vpc.b["a"]"#,
      "aws_vpc.b[*]", "aws_zone.a", "module.a.aws_vpc.a", "module.a.module.b.aws_vpc.a", "module.a[1].aws_vpc.a",
      "module.a[10].aws_vpc.a", "module.b.aws_vpc.a",
    ]
    let addresses = try sorted.map { text throws in try ResourceAddress(text) }
    #expect(addresses.shuffled().sorted().map(\.description) == sorted)
    for (i, a) in addresses.enumerated() {
      for (j, b) in addresses.enumerated() { #expect((a < b) == (i < j)) }
    }
  }

  static let seeds = (0..<200).map { _ in UInt64.random(in: 0...UInt64.max) }

  @Test("any address is printed and read back", arguments: seeds)
  func randomRoundTrip(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let address = Self.randomAddress(&random)
      #expect(try ResourceAddress(address.description) == address, "seed \(seed)")
    }
  }

  private static func randomAddress(_ random: inout SeededGenerator) -> ResourceAddress {
    let names = ["a", "aws_vpc", "b-c", "_x", "é", "module", "data", "X9"]
    func name() -> String { names.randomElement(using: &random) ?? "a" }
    func key() -> InstanceKey? {
      let characters: [Unicode.Scalar] = [
        "a", "\"", "\\", "$", "%", "{", "}", "[", "]", ".", "\n", "\t", "\r", "\u{0}", "é", "😀", "\u{A0}", "\u{E0001}",
        "~",
      ]
      switch Int.random(in: 0..<5, using: &random) {
      case 0: return .integer(Int.random(in: Int.min...Int.max, using: &random))
      case 1, 2:
        var text = ""
        for _ in 0..<Int.random(in: 0..<12, using: &random) {
          text.unicodeScalars.append(characters.randomElement(using: &random) ?? "a")
        }
        return .string(text)
      case 3: return .unknown
      default: return nil
      }
    }
    let modules = (0..<Int.random(in: 0..<3, using: &random)).map { _ in ModuleStep(name: name(), key: key()) }
    let mode = [ResourceMode.managed, .data, .ephemeral].randomElement(using: &random) ?? .managed
    // A managed resource's type can't be a word that begins another form.
    let type = mode == .managed ? "aws_vpc" : name()
    return ResourceAddress(modules: modules, mode: mode, type: type == "module" ? "t" : type, name: name(), key: key())
  }

  @Test("modes keep words they don't know")
  func modes() {
    for word in ["managed", "data", "ephemeral", "list", ""] { #expect(ResourceMode(rawValue: word).rawValue == word) }
    #expect(ResourceMode(rawValue: "list") == .other("list"))
  }
}
