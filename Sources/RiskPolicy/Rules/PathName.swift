import DriftModels

/// One name on the way to an attribute, as a rule spells it: `settings`, or `parameter[name=tls|ssl]` for those elements
/// of a list whose `name` is one of these words, in any letter case.
struct PathName {
  let key: String
  let selector: Selector?

  /// Which elements of a list are meant.
  struct Selector {
    let attribute: String
    /// In lowercase.
    let words: [String]

    /// Whether an element is meant.
    func selects(_ element: RiskValue) -> Answer {
      let value = element[attribute]
      if value.isUnseen { return .unknown }
      switch value.content {
      case .absent: return .no
      case .unknown: return .unknown
      case .value(let view): return Answer(view.word.map(words.contains) ?? false)
      }
    }
  }

  init(_ text: String) {
    guard text.utf8.last == UInt8(ascii: "]"), let open = text.firstIndex(of: "["),
      let equals = text[open...].firstIndex(of: "=")
    else {
      key = text
      selector = nil
      return
    }
    key = String(text[..<open])
    let words = text[text.index(after: equals)...].dropLast()
    selector = Selector(
      attribute: String(text[text.index(after: open)..<equals]),
      words: words.split(separator: "|").map { $0.lowercased() })
  }

  /// The names of a path: parts between dots, where a dot between brackets is part of a word.
  static func names(_ path: String) -> [String] {
    var names: [String] = []
    var name = ""
    var isInside = false
    for character in path {
      if character == "[" { isInside = true }
      if character == "]" { isInside = false }
      if character == ".", !isInside {
        names.append(name)
        name = ""
      } else {
        name.append(character)
      }
    }
    return name.isEmpty ? names : names + [name]
  }
}
