import DriftModels

extension NormalisationRule {
  /// `aws.iam-policy-url-encoded`
  static let iamPolicyURLEncoded = NormalisationRule(
    id: "aws.iam-policy-url-encoded", summary: "IAM gives policy documents percent-encoded.",
    source: "AWS documentation, IAM API, GetRole", scope: .cloud(.aws)
  ) { pair in
    guard PolicyAttributes.contains(pair) else { return .undecided }
    let (declared, live) = (PercentEncoding.document(pair.declared), PercentEncoding.document(pair.live))
    guard declared != nil || live != nil else { return .undecided }
    return .compare(declared: declared ?? pair.declared, live: live ?? pair.live)
  }

  /// `aws.iam-policy-empty-members`, of whole documents
  static let iamPolicyEmptyDocument = NormalisationRule(
    id: "aws.iam-policy-empty-members", summary: "A policy without statements is no policy.",
    source: "AWS documentation, IAM JSON policy elements", scope: .cloud(.aws)
  ) { pair in
    guard PolicyAttributes.contains(pair), let declared = PolicyNothing(pair.declared),
      let live = PolicyNothing(pair.live)
    else { return .undecided }
    return declared.isBare || live.isBare ? .equal : .undecided
  }
}

/// A policy that says nothing.
struct PolicyNothing {
  /// Whether there is not even a version.
  let isBare: Bool

  /// Nil for a policy that says something, and for what is no policy.
  init?(_ view: JSONView?) {
    if Emptiness.isNothing(view) {
      isBare = true
      return
    }
    let document = view?.text.flatMap { text in text.withUTF8 { try? JSONDocument($0) } }?.root ?? view
    guard let document, let members = document.members else { return nil }
    for (name, value) in members {
      guard name == "Version" || Emptiness.isNothing(value) else { return nil }
    }
    isBare = Emptiness.isNothing(document["Version"])
  }
}

/// Percent-encoding as in URLs.
enum PercentEncoding {
  /// The text of a JSON document that is written percent-encoded; nil for any other value.
  static func document(_ view: JSONView?) -> JSONView? {
    guard let text = view?.string, text.hasPrefix("%7B") || text.hasPrefix("%7b"), let plain = decoded(text) else {
      return nil
    }
    return EmbeddedJSON.view(of: .string(plain))
  }

  /// The text behind; nil when an escape is broken or the bytes are no UTF-8.
  static func decoded(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(Hexadecimal.digit), let low = rest.popFirst().flatMap(Hexadecimal.digit)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

/// Digits of base 16.
enum Hexadecimal {
  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// The bytes that a text of pairs of digits stands for.
  static func bytes(_ text: String) -> [UInt8]? {
    let digits = text.utf8.map(digit)
    guard digits.count.isMultiple(of: 2), !digits.contains(nil) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { (digits[$0] ?? 0) << 4 | (digits[$0 + 1] ?? 0) }
  }
}
