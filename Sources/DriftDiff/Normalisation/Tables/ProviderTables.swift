import DriftModels

/// What the schemas and the documentation of providers say of attributes, by Terraform type.
///
/// The texts beside this file are made by a script. Each entry is a type followed by words, and may go on in lines that
/// begin with a blank.
enum ProviderTables {
  /// Paths of attributes that are sets, without positions.
  static let sets = words(in: setsTexts).mapValues { Set($0) }
  /// Attributes that the cloud alone sets, of the resource itself.
  static let computed = words(in: computedTexts).mapValues { Set($0) }
  /// Documented defaults by path.
  static let defaults = words(in: defaultsTexts).mapValues { entries in
    Dictionary(entries.compactMap(entry)) { first, _ in first }
  }

  private static func words(in texts: [String]) -> [String: [String]] {
    var table: [String: [String]] = [:]
    var type = ""
    for line in texts.lazy.flatMap({ $0.utf8.split(separator: 0x0A) }) {
      var words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }[...]
      if line.first != 0x20 { type = words.popFirst() ?? "" }
      table[type, default: []] += words
    }
    return table
  }

  /// `path=value`
  private static func entry(_ word: String) -> (String, JSONValue)? {
    guard let mark = word.firstIndex(of: "="),
      let document = try? JSONDocument(String(word[word.index(after: mark)...]))
    else { return nil }
    return (String(word[..<mark]), document.root.value)
  }
}
