import DriftModels

/// The name under which an item enters a configuration.
enum ImportName {
  /// The item's name, or else the last part of its id, as an identifier: ASCII letters in lowercase, digits and `_`,
  /// other characters as `_`, and `r_` in front of a digit or of nothing.
  static func of(_ item: DriftItem) -> String {
    let source = item.name.isEmpty ? lastPart(of: item.providerResourceID) : item.name
    let name = String(source.map { identifierCharacter($0) })
    return name.first.map(\.isNumber) ?? true ? "r_" + name : name
  }

  private static func identifierCharacter(_ character: Character) -> Character {
    switch character {
    case "a"..."z", "0"..."9": character.isASCII ? character : "_"
    case "A"..."Z": character.isASCII ? Character(character.lowercased()) : "_"
    default: "_"
    }
  }

  private static func lastPart(of id: String) -> String {
    id.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? ""
  }
}
