import DriftModels
import NoiseAggregator
import Testing

/// Short ways to values that tests need.
enum Make {
  static let start = Timestamp(microseconds: 1_750_000_000_000_000)

  static func day(_ days: Double) -> Timestamp {
    Timestamp(microseconds: start.microseconds + Int64(days * 86_400_000_000))
  }

  static func scanID(_ number: Int) -> ScanID {
    var digest = [UInt8](repeating: 0, count: 16)
    for position in 0..<4 { digest[15 - position] = UInt8(truncatingIfNeeded: number >> (8 * position)) }
    return ScanID(digest: digest) ?? .new()
  }

  static func change(
    _ attribute: String = "etag", at address: String = "aws_s3_object.a", type: String = "aws_s3_object",
    _ action: NoiseAction = .update, risk: RiskLevel = .low
  ) -> NoiseChange {
    NoiseChange(resourceType: type, address: address, attribute: attribute, action: action, riskLevel: risk)
  }

  static func scan(
    _ number: Int, day: Double, in repository: CodeRepository? = nil, _ changes: [NoiseChange]
  ) -> NoiseScan {
    NoiseScan(id: scanID(number), createdAt: self.day(day), repository: repository, changes: changes)
  }

  static func ledger(_ scans: [NoiseScan]) -> NoiseLedger {
    var ledger = NoiseLedger()
    for scan in scans { ledger.record(scan) }
    return ledger
  }

  static func settings(days: Int = 14, threshold: Int = 3) throws -> NoiseSettings {
    try NoiseSettings(windowDays: days, recurrenceThreshold: threshold)
  }
}
