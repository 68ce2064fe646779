import DriftModels

/// Reads the members of a rule's `config`, and names the place of what is wrong.
struct ConfigReader {
  static let globLimit = 50

  let view: JSONView

  /// - Throws: ``CustomRuleError`` for what is no object, for unknown keys and for keys that stand twice.
  init(_ view: JSONView, keys: Set<String>) throws(CustomRuleError) {
    guard let members = view.members else { throw CustomRuleError("config", "it must be an object") }
    var seen: Set<String> = []
    for (key, _) in members {
      let name = key.description
      guard keys.contains(name) else {
        let known = keys.sorted().joined(separator: ", ")
        throw CustomRuleError(
          "config" + Self.step(name), "this key is not known; known are \(known)")
      }
      guard seen.insert(name).inserted else { throw CustomRuleError("config." + name, "the key stands twice") }
    }
    self.view = view
  }

  private static func step(_ name: String) -> String {
    let step = JSONPath.step(forKey: VisibleText.escaped(name, limit: 64))
    return step.hasPrefix("[") || step.hasPrefix(".") ? step : "." + step
  }

  /// The value of a key; nil when it is absent or null.
  func value(_ key: String) -> JSONView? {
    view[key].flatMap { $0.isNull ? nil : $0 }
  }

  func text(_ key: String, limit: Int) throws(CustomRuleError) -> String? {
    guard let value = value(key) else { return nil }
    guard let text = value.string else { throw CustomRuleError("config." + key, "it must be a string") }
    guard text.unicodeScalars.count <= limit else {
      throw CustomRuleError("config." + key, "it has more than \(limit) characters")
    }
    return text
  }

  func required<Value>(_ key: String, _ value: Value?) throws(CustomRuleError) -> Value {
    guard let value else { throw CustomRuleError("config." + key, "it is missing") }
    return value
  }

  /// A list of patterns, 1 to 50.
  func patterns<Pattern>(
    _ key: String, _ compile: (String) throws(GlobError) -> Pattern
  ) throws(CustomRuleError) -> [Pattern] {
    let list = try required(key, value(key))
    guard let elements = list.elements else { throw CustomRuleError("config." + key, "it must be an array") }
    guard let count = list.count, (1...Self.globLimit).contains(count) else {
      throw CustomRuleError("config." + key, "it must have 1 to \(Self.globLimit) elements")
    }
    var patterns: [Pattern] = []
    for (position, element) in elements.enumerated() {
      let place = "config.\(key)[\(position)]"
      guard let text = element.string else { throw CustomRuleError(place, "it must be a string") }
      do {
        patterns.append(try compile(text))
      } catch {
        throw CustomRuleError(place, error.description)
      }
    }
    return patterns
  }

  func glob(_ key: String) throws(CustomRuleError) -> Glob? {
    guard let text = try text(key, limit: Glob.lengthLimit) else { return nil }
    do {
      return try Glob(text)
    } catch {
      throw CustomRuleError("config." + key, error.description)
    }
  }

  func actions(default actions: Set<CustomRuleAction>) throws(CustomRuleError) -> Set<CustomRuleAction> {
    guard let list = value("actions") else { return actions }
    guard let elements = list.elements, list.count != 0 else {
      throw CustomRuleError("config.actions", "it must be an array with at least one element")
    }
    var found: Set<CustomRuleAction> = []
    for (position, element) in elements.enumerated() {
      guard let action = element.string.flatMap(CustomRuleAction.init) else {
        let known = CustomRuleAction.allCases.map(\.rawValue).joined(separator: ", ")
        throw CustomRuleError("config.actions[\(position)]", "it must be one of \(known)")
      }
      found.insert(action)
    }
    return found
  }

  func regex(_ key: String) throws(CustomRuleError) -> LinearRegex? {
    guard let text = try text(key, limit: LinearRegex.lengthLimit) else { return nil }
    return try Self.regex(text, at: "config." + key)
  }

  static func regex(_ pattern: String, at place: String) throws(CustomRuleError) -> LinearRegex {
    do {
      return try LinearRegex(pattern)
    } catch {
      throw CustomRuleError(place, error.description)
    }
  }
}
