import DriftModels

/// Values of parts in a form in which equal ones are equal.
enum PartValue {
  /// Texts of scalars, sorted texts of lists, blocks for lists of one block; nil for what says nothing or `false`.
  static func normal(_ view: JSONView?) -> JSONValue? {
    guard let view, !Emptiness.isNothing(view) else { return nil }
    switch view.kind {
    case .object:
      let members = view.members?.compactMap { key, value in normal(value).map { (key.description, $0) } } ?? []
      return members.isEmpty ? nil : .object(Dictionary(members) { first, _ in first })
    case .array:
      let elements = view.elements?.compactMap { normal($0) } ?? []
      if elements.count == 1, case .object = elements[0] { return elements[0] }
      return elements.isEmpty ? nil : .array(PolicyDocument.sorted(Array(Set(elements))))
    default:
      guard let text = text(view), text != "false" else { return nil }
      return .string(text)
    }
  }

  /// The text of a scalar; nil for nothing.
  static func text(_ view: JSONView?) -> String? {
    guard let view, !view.isNull else { return nil }
    if let text = view.string { return text.isEmpty ? nil : text }
    if let flag = view.bool { return flag ? "true" : "false" }
    guard case .number(let number) = view.value else { return nil }
    return number.int.map(String.init) ?? number.text
  }

  /// A whole number; what is none as its text.
  static func number(_ view: JSONView?) -> JSONValue? {
    WholeNumber.of(view).map { .number(JSONNumber($0)) } ?? text(view).map(JSONValue.string)
  }

  /// An address range without the bits behind its prefix; other texts as they are.
  static func network(_ text: String) -> String {
    guard let network = IPNetwork(text) else { return text }
    let masked = network.masked
    return "\(masked.address)/\(masked.prefixLength ?? masked.address.count * 8)"
  }

  /// What a block says beside the members that are known; a resource of its own says other things about itself.
  static func others(of block: JSONView, known: Set<String>, place: [JSONPathStep]) -> [String: JSONValue] {
    guard !place.isEmpty, let members = block.members else { return [:] }
    var others: [String: JSONValue] = [:]
    for (key, value) in members {
      let name = key.description
      if !known.contains(name), !derived.contains(name) { others[name] = normal(value) }
    }
    return others
  }

  /// Members that the cloud alone writes into blocks.
  private static let derived: Set<String> = [
    "arn", "default", "etag", "id", "instance_owner_id", "origin", "provisioning_state", "security_group_rule_arn",
    "security_group_rule_id", "state", "tags_all", "type",
  ]

  /// The texts of a list, or the one text.
  static func texts(_ view: JSONView?) -> [String] {
    view?.elements.map { $0.compactMap { text($0) } } ?? [text(view)].compactMap { $0 }
  }
}
