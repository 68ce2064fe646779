import DriftModels

extension JSONView {
  /// The boolean that a value stands for in any of the spellings that providers use; nil for other values.
  var switchState: Bool? {
    if let bool { return bool }
    switch string?.lowercased() {
    case "true", "enabled", "on", "yes", "enable": return true
    case "false", "disabled", "off", "no", "disable", "suspended": return false
    default: return nil
    }
  }

  /// A string, number or boolean as text in lowercase; nil for other kinds.
  var word: String? {
    switch kind {
    case .string: string?.lowercased()
    case .number: number?.text
    case .bool: bool == true ? "true" : "false"
    case .null, .array, .object: nil
    }
  }

  /// The number that a value stands for, written as text as well; nil for other values.
  var amount: Double? {
    if let number { return number.double }
    return string.flatMap { JSONNumber($0) }?.double
  }

  /// Whether there is nothing in it: an empty text, list or object.
  var isBlank: Bool {
    switch kind {
    case .null: true
    case .string: string?.isEmpty ?? true
    case .array, .object: count == 0
    case .bool, .number: false
    }
  }
}
