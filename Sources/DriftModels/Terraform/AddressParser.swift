/// A cursor over the bytes of an address. It never splits on dots or brackets, which keys may contain.
struct AddressParser {
  private let text: String
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  mutating func resourceAddress() throws(AddressError) -> ResourceAddress {
    var modules: [ModuleStep] = []
    var word = try name()
    while word == "module" {
      try expect(UInt8(ascii: "."), "'.' after 'module'")
      let call = try name()
      modules.append(ModuleStep(name: call, key: try key()))
      try expect(UInt8(ascii: "."), "'.' and a resource after the module")
      word = try name()
    }
    var mode = ResourceMode.managed
    if word == "data" || word == "ephemeral" {
      mode = ResourceMode(rawValue: word)
      try expect(UInt8(ascii: "."), "'.' after '\(word)'")
      word = try name()
    }
    try expect(UInt8(ascii: "."), "'.' and the resource's name")
    let block = try name()
    let instance = try key()
    guard position == bytes.count else { throw failure("the end of the address") }
    return ResourceAddress(modules: modules, mode: mode, type: word, name: block, key: instance)
  }

  /// Letters, digits, `_`, `-` and anything beyond ASCII; not starting with a digit or hyphen.
  private mutating func name() throws(AddressError) -> String {
    let start = position
    while position < bytes.count, Self.isNameByte(bytes[position]) { position += 1 }
    guard position > start, bytes[start] != UInt8(ascii: "-"), !(0x30...0x39).contains(bytes[start]) else {
      position = start
      throw failure("a name")
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func key() throws(AddressError) -> InstanceKey? {
    guard peek == UInt8(ascii: "[") else { return nil }
    position += 1
    let key: InstanceKey
    switch peek {
    case UInt8(ascii: "\""): key = .string(try quoted())
    case UInt8(ascii: "*"):
      position += 1
      key = .unknown
    default: key = .integer(try integer())
    }
    try expect(UInt8(ascii: "]"), "']'")
    return key
  }

  private mutating func integer() throws(AddressError) -> Int {
    let start = position
    if peek == UInt8(ascii: "-") { position += 1 }
    while let byte = peek, (0x30...0x39).contains(byte) { position += 1 }
    let digits = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let value = Int(digits), String(value) == digits else {
      position = start
      throw failure("an integer or a quoted key")
    }
    return value
  }

  private mutating func quoted() throws(AddressError) -> String {
    position += 1
    var result: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &result)
      case UInt8(ascii: "$"), UInt8(ascii: "%"):
        let doubled = position + 2 < bytes.count && bytes[position + 1] == byte && bytes[position + 2] == 0x7B
        result.append(byte)
        position += doubled ? 2 : 1
      case 0x0A, 0x0D: throw failure("an escaped line break")
      default:
        result.append(byte)
        position += 1
      }
    }
    throw failure("a closing quote")
  }

  private mutating func escape(into result: inout [UInt8]) throws(AddressError) {
    position += 1
    guard let byte = peek else { throw failure("an escape sequence") }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(byte)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let count = byte == UInt8(ascii: "u") ? 4 : 8
      let digits = bytes.dropFirst(position + 1).prefix(count)
      guard digits.count == count, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
        digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }), let scalar = UnicodeScalar(value)
      else { throw failure("\(count) hexadecimal digits of a Unicode scalar") }
      result += Array(String(Character(scalar)).utf8)
      position += count
    default: throw failure("one of \\\" \\\\ \\n \\r \\t \\u \\U")
    }
    position += 1
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func expect(_ byte: UInt8, _ expected: String) throws(AddressError) {
    guard peek == byte else { throw failure(expected) }
    position += 1
  }

  private func failure(_ expected: String) -> AddressError {
    AddressError(offset: position, expected: expected, text: text)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: byte > 0x7F
    }
  }
}
