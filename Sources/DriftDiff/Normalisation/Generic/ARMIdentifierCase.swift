import DriftModels

extension NormalisationRule {
  /// `generic.arm-id-case`
  static let armIdentifierCase = NormalisationRule(
    id: "generic.arm-id-case", summary: "Azure resource ids are compared without regard to ASCII letter case.",
    source: "Azure Resource Manager documentation, resource naming rules"
  ) { pair in
    guard let declared = pair.declared?.text, let live = pair.live?.text else { return .undecided }
    return declared.withUTF8 { left in
      live.withUTF8 { right in isARM(left) && isARM(right) && sameIgnoringCase(left, right) }
    } ? .equal : .undecided
  }

  private static func isARM(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let prefix = "/subscriptions/".utf8
    return text.count > prefix.count && zip(text, prefix).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
  }

  private static func sameIgnoringCase(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { lower($0) == lower($1) }
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
