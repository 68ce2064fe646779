import DriftModels

extension NormalisationRule {
  /// `aws.iam-policy-url-encoded`
  static let policyURLEncoded = NormalisationRule(
    id: "aws.iam-policy-url-encoded", summary: "Some answers carry documents in percent encoding.",
    source: "AWS documentation, IAM API, GetRole", scope: .cloud(.aws)
  ) { pair in
    let (declared, live) = (decoded(pair.declared), decoded(pair.live))
    guard declared != nil || live != nil else { return .undecided }
    return .compare(declared: declared ?? pair.declared, live: live ?? pair.live)
  }

  /// The document in the text; nil when it is no object in percent encoding.
  private static func decoded(_ view: JSONView?) -> JSONView? {
    guard let text = view?.text, text.hasPrefix("%7B") || text.hasPrefix("%7b") else { return nil }
    var bytes: [UInt8] = []
    let isValid = text.withUTF8 { text in
      var rest = text[...]
      while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "%") else {
          bytes.append(byte)
          continue
        }
        guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return false }
        bytes.append(high << 4 | low)
      }
      return true
    }
    return isValid ? EmbeddedJSON.text(bytes) : nil
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
