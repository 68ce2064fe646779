import DriftModels

extension NormalisationRule {
  /// `azure.connection-string`
  static let azureConnectionString = NormalisationRule(
    id: "azure.connection-string",
    summary: "Connection strings are compared part by part; what the API masks can't be compared.",
    source: "Azure documentation, connection strings; .NET documentation, connection string syntax",
    scope: .cloud(.azure)
  ) { pair in
    guard isConnectionString(pair), let (declared, live) = pair.texts, let mine = ConnectionString(declared),
      let theirs = ConnectionString(live)
    else { return .undecided }
    return mine.isSame(as: theirs) ? .equal : .undecided
  }

  private static func isConnectionString(_ pair: AttributePair) -> Bool {
    if pair.name.contains("connection_string") { return true }
    // `connection_string { name, type, value }` of apps.
    return pair.name == "value" && pair.path.dropLast().contains(.key("connection_string"))
  }
}

/// `Server=s;Database=d;Password=x`
struct ConnectionString {
  private var parts: [String: Substring] = [:]

  /// Nil when a part has no name or no value, or a name comes twice.
  init?(_ text: String) {
    for part in text.split(separator: ";") where !part.allSatisfy(\.isWhitespace) {
      guard let mark = part.firstIndex(of: "=") else { return nil }
      let name = LetterCase.folded(String(part[..<mark])).filter { !$0.isWhitespace }
      guard !name.isEmpty, name.utf8.allSatisfy(Self.isNameByte),
        parts.updateValue(part[part.index(after: mark)...], forKey: name) == nil
      else { return nil }
    }
    guard !parts.isEmpty else { return nil }
  }

  /// Whether both have the same parts, and those that neither side masks are equal.
  func isSame(as other: ConnectionString) -> Bool {
    parts.keys == other.parts.keys
      && parts.allSatisfy { name, value in
        guard let theirs = other.parts[name] else { return false }
        return value == theirs || Self.isMasked(value) || Self.isMasked(theirs)
      }
  }

  private static func isMasked(_ value: Substring) -> Bool { value.utf8.count >= 3 && value.allSatisfy { $0 == "*" } }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }
}
