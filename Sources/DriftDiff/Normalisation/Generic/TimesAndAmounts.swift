import DriftModels

extension NormalisationRule {
  /// `generic.timestamp`
  static let timestamp = reading(
    .time, id: "generic.timestamp", summary: "Times are compared as instants, whatever their zone and fraction digits.",
    source: "RFC 3339"
  ) { text in
    Timestamp(rfc3339: text) ?? Timestamp(rfc3339: withColonInOffset(text))
  }

  /// `generic.duration`
  static let duration = reading(
    .duration, id: "generic.duration", summary: "Lengths of time are compared exactly: 60s, 1m and PT1M are the same.",
    source: "ISO 8601; protocol buffers documentation, Duration", as: { WrittenDuration($0) })

  /// `generic.byte-size`
  static let byteSize = reading(
    .byteSize, id: "generic.byte-size",
    summary: "Sizes are compared in bytes; decimal and binary units are not the same.",
    source: "Kubernetes documentation, resource quantities; IEC 80000-13", as: { ByteSize($0) })

  /// `generic.port-range`
  static let portRange = reading(
    .portRange, id: "generic.port-range", summary: "A port equals the range from it to itself.",
    source: "Google Cloud documentation, forwarding rules; Azure documentation, network security groups",
    as: { PortRange.set($0) })

  /// AWS writes `+0000` where RFC 3339 has `+00:00`.
  private static func withColonInOffset(_ text: String) -> String {
    let sign = text.utf8.dropLast(4).last
    guard text.utf8.count > 24, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return text }
    return text.dropLast(2) + ":" + text.suffix(2)
  }
}
