import DriftModels

extension FormRules {
  /// Times, durations and sizes.
  static let quantities: [NormalisationRule] = [
    .form(
      "generic.timestamp", "A moment can be written in any time zone and with any number of zeros.", source: "RFC 3339",
      of: [
        "aws_autoscaling_schedule": ["end_time", "start_time"],
        "azurerm_key_vault_key": ["expiration_date", "not_before_date"],
        "azurerm_key_vault_secret": ["expiration_date", "not_before_date"],
        "google_bigquery_table": ["expiration_time"],
        "google_secret_manager_secret": ["expire_time"],
      ],
      reading: Timestamp.init(rfc3339:)),
    .form(
      "generic.duration", "A length of time can be written in several units.",
      source: "ISO 8601-1; Go and protobuf documentation, durations",
      of: [
        "azurerm_servicebus_queue": [
          "auto_delete_on_idle", "default_message_ttl", "duplicate_detection_history_time_window", "lock_duration",
        ],
        "azurerm_servicebus_subscription": ["auto_delete_on_idle", "default_message_ttl", "lock_duration"],
        "azurerm_servicebus_topic": [
          "auto_delete_on_idle", "default_message_ttl", "duplicate_detection_history_time_window",
        ],
        "google_cloud_run_v2_service": ["timeout"],
        "google_pubsub_subscription": [
          "maximum_backoff", "message_retention_duration", "minimum_backoff", "ttl",
        ],
        "google_pubsub_topic": ["message_retention_duration"],
        "google_secret_manager_secret": ["rotation_period", "ttl", "version_destroy_ttl"],
      ],
      reading: DurationText.nanoseconds),
    .form(
      "generic.byte-size", "A size can be written in several units.",
      source: "Kubernetes documentation, resource quantities",
      of: [
        "google_cloud_run_v2_service": ["memory"],
        "google_cloudfunctions2_function": ["available_memory"],
        "kubernetes_persistent_volume": ["storage"],
        "kubernetes_persistent_volume_claim": ["storage"],
        "kubernetes_persistent_volume_claim_v1": ["storage"],
        "kubernetes_persistent_volume_v1": ["storage"],
      ],
      reading: ByteSize.bytes),
  ]
}

/// Lengths of time: `90s`, `1m30s`, `1.5m`, `PT1M30S`.
enum DurationText {
  private static let day = 86_400 * second
  private static let second = 1_000_000_000

  /// Exact nanoseconds; nil for other texts, for months and years, whose length varies, and for what is too long.
  static func nanoseconds(_ text: String) -> Int? {
    text.hasPrefix("P") ? iso(text.dropFirst()) : sum(text[...], units)
  }

  private static let units: [(Substring, Int)] = [
    ("ns", 1), ("us", 1_000), ("µs", 1_000), ("ms", 1_000_000), ("s", second), ("m", 60 * second),
    ("h", 3_600 * second),
  ]

  private static func iso(_ text: Substring) -> Int? {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard !text.isEmpty, parts.last?.isEmpty == false else { return nil }
    let days = parts[0].isEmpty ? 0 : sum(parts[0], [("W", 7 * day), ("D", day)])
    let rest = parts.count == 2 ? sum(parts[1], [("H", 3_600 * second), ("M", 60 * second), ("S", second)]) : 0
    guard let days, let rest else { return nil }
    let (total, overflows) = days.addingReportingOverflow(rest)
    return overflows ? nil : total
  }

  /// The sum of decimal numbers with units behind them.
  private static func sum(_ text: Substring, _ units: [(Substring, Int)]) -> Int? {
    guard !text.isEmpty else { return nil }
    var rest = text
    var total = 0
    while !rest.isEmpty {
      let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      rest = rest.dropFirst(number.count)
      let name = rest.prefix { !($0.isASCII && ($0.isNumber || $0 == ".")) }
      rest = rest.dropFirst(name.count)
      guard let unit = units.first(where: { $0.0 == name })?.1, let part = DecimalText.times(number, unit) else {
        return nil
      }
      let (sum, overflows) = total.addingReportingOverflow(part)
      guard !overflows else { return nil }
      total = sum
    }
    return total
  }
}

/// Sizes: `512Mi`, `1GB`, `1 GiB`, `1.5Gi`. Decimal and binary units are kept apart.
enum ByteSize {
  private static let decimal = ["k": 1, "K": 1, "M": 2, "G": 3, "T": 4, "P": 5]

  /// Exact bytes; nil for other texts, for numbers without a unit, and for what is too large.
  static func bytes(_ text: String) -> Int? {
    let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    var unit = text.dropFirst(number.count)
    if unit.first == " " { unit = unit.dropFirst() }
    if unit.last == "B" { unit = unit.dropLast() }
    let isBinary = unit.last == "i"
    guard let power = decimal[String(isBinary ? unit.dropLast() : unit)] else { return nil }
    let factor = (0..<power).reduce(1) { product, _ in product * (isBinary ? 1_024 : 1_000) }
    return DecimalText.times(number, factor)
  }
}

/// Decimal numbers without a sign.
enum DecimalText {
  private static let longest = 18

  /// The product with a whole number, where that is whole and fits.
  static func times(_ text: Substring, _ factor: Int) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let digits = parts.joined()
    guard digits.utf8.count <= longest, let number = Int(digits) else { return nil }
    let decimals = parts.count == 2 ? parts[1].utf8.count : 0
    let scale = (0..<decimals).reduce(Int128(1)) { power, _ in power * 10 }
    let (whole, rest) = (Int128(number) * Int128(factor)).quotientAndRemainder(dividingBy: scale)
    return rest == 0 ? Int(exactly: whole) : nil
  }
}
