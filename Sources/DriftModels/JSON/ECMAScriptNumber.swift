/// Text of a double as ECMAScript's `Number::toString` gives it, which RFC 8785 §3.2.2.3 asks for.
enum ECMAScriptNumber {
  static func text(of value: Double) -> String {
    guard value != 0 else { return "0" }
    // Swift prints the shortest digits that read back as the same double, as ECMAScript does; only the
    // placing of the point and the exponent differs.
    let (digits, point) = shortest(value.magnitude)
    let sign = value < 0 ? "-" : ""
    let count = digits.count
    if count <= point, point <= 21 {
      return sign + digits + String(repeating: "0", count: point - count)
    }
    if 0 < point, point <= 21 {
      return sign + digits.prefix(point) + "." + digits.dropFirst(point)
    }
    if -6 < point, point <= 0 {
      return sign + "0." + String(repeating: "0", count: -point) + digits
    }
    let exponent = point - 1
    let mantissa = count == 1 ? digits : digits.prefix(1) + "." + digits.dropFirst(1)
    return sign + mantissa + "e" + (exponent < 0 ? "-" : "+") + String(exponent.magnitude)
  }

  /// The digits `d1d2…dn` and the power `k` for which the value is `0.d1d2…dn × 10^k`.
  private static func shortest(_ value: Double) -> (digits: String, point: Int) {
    let text = value.description
    let parts = text.split(separator: "e")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let halves = parts[0].split(separator: ".")
    let whole = halves[0]
    let fraction = halves.count > 1 && halves[1] != "0" ? String(halves[1]) : ""
    let all = whole + fraction
    let leading = all.prefix { $0 == "0" }.count
    var digits = String(all.dropFirst(leading))
    while digits.hasSuffix("0") { digits.removeLast() }
    return (digits, whole.count - leading + exponent)
  }
}
