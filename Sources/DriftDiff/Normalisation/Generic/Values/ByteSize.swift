/// An amount of bytes as texts give it: `1Gi`, `1024MiB`, `1.5 GB`.
struct ByteSize: Hashable, Sendable {
  let bytes: Int

  private static let prefixes = ["K", "M", "G", "T", "P", "E"]

  private static let units: [String: Int] = {
    var units = ["B": 1, "k": 1_000, "kB": 1_000]
    var (decimal, binary) = (1, 1)
    for prefix in prefixes {
      decimal *= 1_000
      binary *= 1_024
      for unit in [prefix, prefix + "B"] { units[unit] = decimal }
      for unit in [prefix + "i", prefix + "iB"] { units[unit] = binary }
    }
    return units
  }()

  /// Reads a number, one blank at most, and a unit; nil for anything else, a bare number among it.
  init?(_ text: String) {
    let number = text.prefix { ("0"..."9").contains($0) || $0 == "." }
    var unit = text.dropFirst(number.count)
    if unit.hasPrefix(" ") { unit = unit.dropFirst() }
    guard let factor = Self.units[String(unit)], let bytes = DecimalText.scaled(number, by: factor) else { return nil }
    self.bytes = bytes
  }
}
