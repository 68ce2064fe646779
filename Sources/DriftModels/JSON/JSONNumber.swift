/// A number as written, compared by value.
///
/// `1`, `1.0`, `1e0` and `10e-1` are equal; 64-bit ids and integers of any length keep every digit, since no
/// value ever passes through a floating point number.
public struct JSONNumber: Hashable, Sendable, CustomStringConvertible {
  /// The number as written in its source.
  public let text: String

  /// Reads a number of the JSON grammar (RFC 8259 §6); nil for any other text.
  public init?(_ text: String) {
    guard DecimalForm(validating: Array(text.utf8)) != nil else { return nil }
    self.text = text
  }

  /// An exact integer.
  public init(_ value: some BinaryInteger) {
    text = String(value)
  }

  /// The shortest text that reads back as the same double; nil for infinities and not-a-number.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    text = ECMAScriptNumber.text(of: value)
  }

  init(trusted text: String) {
    self.text = text
  }

  /// The number as written.
  public var description: String { text }

  /// The value as an integer when it is one and fits: `1.0` and `1e2` are integers, `1.5` is not.
  public var int: Int? {
    if let direct = Int(text) { return direct }
    return form.flatMap { $0.integer() }
  }

  /// The value as an unsigned integer when it is one and fits.
  public var uint64: UInt64? {
    if let direct = UInt64(text) { return direct }
    return form.flatMap { $0.integer() }
  }

  /// The nearest double; infinite when the number is out of range.
  public var double: Double { Double(text) ?? .nan }

  private var form: DecimalForm? { DecimalForm(validating: Array(text.utf8)) }

  /// Equality of values.
  public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
    left.text == right.text || left.form == right.form
  }

  /// Hashes the value.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(form)
  }
}

/// A decimal number as sign, digits without zeros at either end, and a power of ten. Zero has no digits.
struct DecimalForm: Hashable {
  let isNegative: Bool
  let digits: ArraySlice<UInt8>
  let exponent: Int

  /// Exponents beyond this are all taken for one: no two numbers that large are told apart by value.
  private static let exponentBound = 1 << 40

  init?(validating bytes: [UInt8]) {
    var rest = bytes[...]
    let negative = rest.first == UInt8(ascii: "-")
    if negative { rest = rest.dropFirst() }
    let whole = rest.prefix { $0 &- 0x30 < 10 }
    guard let first = whole.first, first != 0x30 || whole.count == 1 else { return nil }
    rest = rest[whole.endIndex...]
    var digits = Array(whole)
    var exponent = 0
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix { $0 &- 0x30 < 10 }
      guard !fraction.isEmpty else { return nil }
      digits += fraction
      exponent = -fraction.count
      rest = rest[fraction.endIndex...]
    }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      let negativeExponent = rest.first == UInt8(ascii: "-")
      if negativeExponent || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
      guard !rest.isEmpty, rest.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
      var power = 0
      for byte in rest { power = min(power * 10 + Int(byte - 0x30), Self.exponentBound) }
      exponent += negativeExponent ? -power : power
      rest = []
    }
    guard rest.isEmpty else { return nil }
    var significant = digits.drop { $0 == 0x30 }
    while significant.last == 0x30 {
      significant = significant.dropLast()
      exponent += 1
    }
    self.digits = significant
    isNegative = negative && !significant.isEmpty
    self.exponent = significant.isEmpty ? 0 : exponent
  }

  /// The value as an integer when it is one that fits.
  func integer<Integer: FixedWidthInteger>() -> Integer? {
    guard !digits.isEmpty else { return 0 }
    // No 64-bit integer has more than 20 digits.
    guard exponent >= 0, digits.count + exponent <= 20 else { return nil }
    let text = (isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)
    return Integer(text + String(repeating: "0", count: exponent))
  }

  static func == (left: Self, right: Self) -> Bool {
    left.isNegative == right.isNegative && left.exponent == right.exponent && left.digits.elementsEqual(right.digits)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(isNegative)
    hasher.combine(exponent)
    digits.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
