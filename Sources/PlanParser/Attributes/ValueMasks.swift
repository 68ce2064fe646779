import DriftModels

/// What two sensitivity masks say about one place: what either covers is covered.
struct ValueMasks: Sendable {
  let before: JSONView?
  let after: JSONView?

  static let none = ValueMasks(nil, nil)

  init(_ before: JSONView?, _ after: JSONView?) {
    self.before = Self.telling(before)
    self.after = Self.telling(after)
  }

  /// Whether everything here and beneath is covered.
  var coverAll: Bool { before?.bool == true || after?.bool == true }

  /// Whether nothing here or beneath is.
  var coverNothing: Bool { before == nil && after == nil }

  subscript(name: String) -> ValueMasks { ValueMasks(before?[name], after?[name]) }
  subscript(position: Int) -> ValueMasks { ValueMasks(before?[position], after?[position]) }

  /// A mask that may say something; nil for false, null and empty containers.
  static func telling(_ mask: JSONView?) -> JSONView? {
    guard let mask else { return nil }
    switch mask.kind {
    case .bool: return mask.bool == true ? mask : nil
    case .array, .object: return mask.count == 0 ? nil : mask
    case .null, .number, .string: return nil
    }
  }

  /// Whether a value must not be shown as a whole: a mask covers a part of it, or a name in it is a secret's.
  ///
  /// Cost: linear in value and masks.
  func hidePart(of value: JSONView) -> Bool {
    [before, after].contains { Sensitivity(mask: $0).coversSomething } || Self.namesSecret(value)
  }

  private static func namesSecret(_ value: JSONView) -> Bool {
    var pending = [value]
    while let view = pending.popLast() {
      if let elements = view.elements { pending += elements.filter { $0.kind == .array || $0.kind == .object } }
      for (name, member) in view.members ?? .none {
        if !member.isNull, SecretName.matches(name) { return true }
        if member.kind == .array || member.kind == .object { pending.append(member) }
      }
    }
    return false
  }
}
