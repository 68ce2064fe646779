/// Where a value stands in an answer.
///
/// | form | meaning |
/// |---|---|
/// | `a.b` | member of a member |
/// | `a[]` | every element of a list |
/// | `a{}` | every value of a map |
/// | `a{k}` | one value of a map, whatever is in its name |
/// | `@` | the item itself; inside a block the element |
/// | `^a` | from inside a block: a member of the item |
/// | `$key.a` | the answer to the detail call named `key` |
/// | `%word`, `parent` | what the context knows |
struct MappingPath: Hashable, Sendable {
  enum Root: Hashable, Sendable {
    case item
    case outermost
    case detail(String)
    case context(ContextValue)
  }

  enum Step: Hashable, Sendable {
    case member(String)
    case elements
    case values
    case value(String)
  }

  let root: Root
  let steps: [Step]

  /// Parses a path; nil when the text does not follow the grammar.
  init?(_ text: String) {
    var rest = text[...]
    switch rest.first {
    case "%":
      guard let value = ContextValue(rawValue: String(rest.dropFirst())) else { return nil }
      root = .context(value)
      rest = ""
    case "$":
      let key = rest.dropFirst().prefix { $0 != "." && $0 != "[" && $0 != "{" }
      guard !key.isEmpty, key.allSatisfy(Self.isNameCharacter) else { return nil }
      root = .detail(String(key))
      rest = rest[key.endIndex...]
      if rest.first == "." {
        rest = rest.dropFirst()
        guard !rest.isEmpty else { return nil }
      }
    case "@":
      root = .item
      rest = rest.dropFirst()
    case "^":
      root = .outermost
      rest = rest.dropFirst()
    case nil, ".": return nil
    default:
      root = text == "parent" ? .context(.parent) : .item
      if text == "parent" { rest = "" }
    }
    guard let steps = Self.steps(rest) else { return nil }
    self.steps = steps
  }

  private static func steps(_ text: Substring) -> [Step]? {
    var steps: [Step] = []
    var rest = text
    while let first = rest.first {
      switch first {
      case "[":
        guard rest.hasPrefix("[]") else { return nil }
        steps.append(.elements)
        rest = rest.dropFirst(2)
      case "{":
        guard let end = rest.firstIndex(of: "}") else { return nil }
        let key = rest[rest.index(after: rest.startIndex)..<end]
        steps.append(key.isEmpty ? .values : .value(String(key)))
        rest = rest[rest.index(after: end)...]
      default:
        let isFirst = rest.startIndex == text.startIndex
        guard isFirst || first == "." else { return nil }
        let name = (first == "." ? rest.dropFirst() : rest).prefix(while: isNameCharacter)
        guard !name.isEmpty else { return nil }
        steps.append(.member(String(name)))
        rest = rest[name.endIndex...]
      }
    }
    return steps
  }

  private static func isNameCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "_" || character == "-")
  }
}
