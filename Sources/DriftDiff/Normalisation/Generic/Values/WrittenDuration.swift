/// A length of time as Go, protocol buffers (`86400.000s`, `1h30m`) and ISO 8601 (`PT1M`) write it.
///
/// Exact to the nanosecond. Years and months have no fixed length and are kept apart.
struct WrittenDuration: Hashable, Sendable {
  private(set) var years = 0
  private(set) var months = 0
  private(set) var nanoseconds = 0

  private static let second = 1_000_000_000
  private static let goUnits = [
    "h": 3_600 * second, "m": 60 * second, "s": second, "ms": 1_000_000, "us": 1_000, "µs": 1_000, "μs": 1_000, "ns": 1,
  ]
  private static let dayUnits = ["W": 7 * 86_400 * second, "D": 86_400 * second]
  private static let timeUnits = ["H": 3_600 * second, "M": 60 * second, "S": second]

  /// Nil for anything else, a number without a unit among it.
  init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let rest = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    guard rest.hasPrefix("P") ? readISO(rest.dropFirst()) : read(rest, Self.goUnits) else { return nil }
    if isNegative { (years, months, nanoseconds) = (-years, -months, -nanoseconds) }
  }

  private mutating func readISO(_ text: Substring) -> Bool {
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let date = halves.first, !(date.isEmpty && halves.count == 1) else { return false }
    if !date.isEmpty, !readDate(date) { return false }
    return halves.count == 1 || read(halves[1], Self.timeUnits)
  }

  private mutating func readDate(_ text: Substring) -> Bool {
    var rest = text
    for unit in ["Y", "M"] {
      let digits = rest.prefix { $0.isNumber }
      guard !digits.isEmpty, rest.dropFirst(digits.count).hasPrefix(unit), let count = Int(digits) else { continue }
      if unit == "Y" { years = count } else { months = count }
      rest = rest.dropFirst(digits.count + 1)
    }
    return rest.isEmpty || read(rest, Self.dayUnits)
  }

  /// Numbers each with a unit, at least one.
  private mutating func read(_ text: Substring, _ units: [String: Int]) -> Bool {
    var rest = text
    guard !rest.isEmpty else { return false }
    while !rest.isEmpty {
      let number = rest.prefix { ("0"..."9").contains($0) || $0 == "." }
      rest = rest.dropFirst(number.count)
      let unit = rest.prefix { !("0"..."9").contains($0) && $0 != "." }
      rest = rest.dropFirst(unit.count)
      guard let factor = units[String(unit)], let amount = DecimalText.scaled(number, by: factor) else { return false }
      let (sum, overflow) = nanoseconds.addingReportingOverflow(amount)
      guard !overflow else { return false }
      nanoseconds = sum
    }
    return true
  }
}

/// Decimal numbers in texts.
enum DecimalText {
  /// The number times a factor when that is a whole number that fits; nil otherwise.
  static func scaled(_ text: Substring, by factor: Int) -> Int? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, let units = Int(whole) else { return nil }
    let (product, overflow) = units.multipliedReportingOverflow(by: factor)
    guard !overflow else { return nil }
    guard parts.count == 2 else { return product }
    var digits = parts[1]
    while digits.hasSuffix("0") { digits = digits.dropLast() }
    guard digits.utf8.count <= 18, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    guard let fraction = digits.isEmpty ? 0 : Int(digits) else { return nil }
    let divisor = (0..<digits.utf8.count).reduce(1) { power, _ in power * 10 }
    let (scaled, tooLarge) = fraction.multipliedReportingOverflow(by: factor)
    guard !tooLarge, scaled.isMultiple(of: divisor) else { return nil }
    let (sum, sumOverflow) = product.addingReportingOverflow(scaled / divisor)
    return sumOverflow ? nil : sum
  }
}
