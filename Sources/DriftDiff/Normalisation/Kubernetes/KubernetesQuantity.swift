import DriftModels

extension NormalisationRule {
  /// `k8s.quantity`
  static let quantity = NormalisationRule(
    id: "k8s.quantity", summary: "Quantities are compared by value: 1000m is 1, and 1024Mi is 1Gi.",
    source: "Kubernetes documentation, resource quantities", scope: .cloud(.kubernetes)
  ) { pair in
    guard QuantityFields.contain(KubernetesField(pair)), let declared = KubernetesQuantity(pair.declared),
      let live = KubernetesQuantity(pair.live)
    else { return .undecided }
    return declared == live ? .equal : .undecided
  }
}

/// Which fields hold quantities.
enum QuantityFields {
  private static let maps: Set<String> = [
    "allocatable", "capacity", "default", "default_request", "hard", "limits", "max", "max_limit_request_ratio", "min",
    "requests",
  ]

  private static let names: Set<String> = [
    "average_value", "divisor", "size_limit", "target_average_value", "target_value",
  ]

  static func contain(_ field: KubernetesField) -> Bool {
    if field.isUserEntry { return false }
    return maps.contains(field.parent) || names.contains(field.name)
      || field.name == "value" && field.parent == "target"
  }
}

/// A quantity as an odd number that 5 does not divide, times powers of 2 and 5: equal quantities are equal in these.
struct KubernetesQuantity: Hashable, Sendable {
  private var digits: UInt128 = 0
  private var isNegative = false
  private var twos = 0
  private var fives = 0

  private static let decimal: [Substring: Int] = [
    "n": -9, "u": -6, "m": -3, "": 0, "k": 3, "M": 6, "G": 9, "T": 12, "P": 15, "E": 18,
  ]
  private static let binary: [Substring: Int] = ["Ki": 10, "Mi": 20, "Gi": 30, "Ti": 40, "Pi": 50, "Ei": 60]

  /// A number or the text of a quantity; nil for anything else, and for more digits than 128 bits hold.
  init?(_ view: JSONView?) {
    guard let text = view?.string ?? view?.number?.text, let read = KubernetesQuantity(text: text) else { return nil }
    self = read
  }

  init?(text: String) {
    var rest = text[...]
    if let sign = rest.first, sign == "-" || sign == "+" {
      isNegative = sign == "-"
      rest = rest.dropFirst()
    }
    let number = rest.prefix { ("0"..."9").contains($0) || $0 == "." }
    let suffix = rest.dropFirst(number.count)
    guard readNumber(number), readSuffix(suffix) else { return nil }
    reduce()
  }

  private mutating func readNumber(_ text: Substring) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let value = UInt128(parts.joined()) else { return false }
    digits = value
    if parts.count == 2 { shift(decimal: -parts[1].utf8.count) }
    return true
  }

  private mutating func readSuffix(_ text: Substring) -> Bool {
    if let power = Self.decimal[text] {
      shift(decimal: power)
    } else if let power = Self.binary[text] {
      twos += power
    } else {
      // An exponent, where there are digits after the letter.
      guard text.first == "e" || text.first == "E", let power = Int(text.dropFirst()), abs(power) < 1_000 else {
        return false
      }
      shift(decimal: power)
    }
    return true
  }

  private mutating func shift(decimal power: Int) {
    twos += power
    fives += power
  }

  private mutating func reduce() {
    guard digits > 0 else {
      (isNegative, twos, fives) = (false, 0, 0)
      return
    }
    twos += digits.trailingZeroBitCount
    digits >>= digits.trailingZeroBitCount
    while digits.isMultiple(of: 5) {
      digits /= 5
      fives += 1
    }
  }
}
