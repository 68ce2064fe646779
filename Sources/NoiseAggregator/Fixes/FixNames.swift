import DriftModels

/// The names of a pattern as they may stand in HCL; nil where a name can't.
///
/// Names come from plans that anybody may have written, so whatever is no plain identifier is never put into code.
struct FixNames {
  private let type: String?
  private let name: String?
  private let target: String?
  private let argument: String?

  init(_ pattern: NoisePattern) {
    type = HCLName.isIdentifier(pattern.resourceType) ? pattern.resourceType : nil
    let address = pattern.addresses.lazy.compactMap { try? ResourceAddress($0) }.first {
      $0.mode == .managed && $0.type == pattern.resourceType && HCLName.isIdentifier($0.name)
    }
    name = address?.name ?? "example"
    target = IgnoreTarget.text(of: pattern.attribute)
    argument = IgnoreTarget.argument(of: pattern.attribute)
  }

  /// The code with names in the places of marks; nil when one is asked for that is not there.
  func fill(_ code: String) -> String? {
    var result = ""
    var rest = code[...]
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      rest = rest[open...]
      let marks = [("<type>", type), ("<name>", name), ("<target>", target), ("<argument>", argument)]
      let mark = marks.first { rest.hasPrefix($0.0) }
      if let (text, value) = mark {
        guard let value else { return nil }
        result += value
        rest = rest.dropFirst(text.count)
      } else {
        result += "<"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}

/// Identifiers of HCL, of ASCII letters alone.
enum HCLName {
  static func isIdentifier(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, isLetter(first) || first == UInt8(ascii: "_") else { return false }
    return text.utf8.allSatisfy(isNameByte)
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
