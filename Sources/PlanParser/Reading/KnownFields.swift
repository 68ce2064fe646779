import DriftModels

/// Where an object has its known keys: found in one pass over its members, passing by nested containers.
struct KnownFields<Key: KnownKey>: Sendable {
  /// Distance on the tape from the object to each value; 0 where absent or null.
  private var distances = Key.Lanes(repeating: 0)
  /// Known keys that a later one of the same name overrules.
  private(set) var overruledCount = 0

  /// Reads and checks an object.
  /// - Throws: ``PlanParserError/json(_:)`` with the place of the value that has the wrong type or a repeated key.
  init(_ object: JSONView) throws(PlanParserError) {
    guard object.kind == .object else { throw .json(object.wrongKind(expected: .object)) }
    var seen: UInt64 = 0
    var distances = Key.Lanes(repeating: 0)
    var overruled = 0
    let origin = object.tapePosition
    try object.forEachField { (name, position) throws(PlanParserError) in
      guard let key = Key.named(name) else { return }
      let bit: UInt64 = 1 << UInt64(key.rawValue)
      if seen & bit != 0 {
        guard Key.repeats == .lastCounts else {
          let value = object.view(atTapePosition: position)
          throw .json(value.error(.duplicateKey(String(decoding: name, as: UTF8.self))))
        }
        overruled += 1
      }
      seen |= bit
      let kind = object.kind(atTapePosition: position)
      guard key.accepts.allows(kind) else {
        let value = object.view(atTapePosition: position)
        throw .json(value.error(.wrongKind(expected: key.accepts.phrase, found: kind.phrase)))
      }
      guard let distance = Int32(exactly: kind == .null ? 0 : position - origin) else {
        throw .json(object.error(.tooLarge(bytes: position - origin, limit: Int(Int32.max))))
      }
      distances[key.rawValue] = distance
    }
    self.distances = distances
    overruledCount = overruled
  }

  /// Reads an object that was checked before.
  init(checked object: JSONView) {
    var distances = Key.Lanes(repeating: 0)
    let origin = object.tapePosition
    object.forEachField { name, position in
      guard let key = Key.named(name) else { return }
      let isNull = object.kind(atTapePosition: position) == .null
      distances[key.rawValue] = isNull ? 0 : Int32(truncatingIfNeeded: position - origin)
    }
    self.distances = distances
  }

  /// The value of a key in the object that was read; nil when absent or null.
  func view(_ key: Key, in object: JSONView) -> JSONView? {
    let distance = Int(distances[key.rawValue])
    return distance == 0 ? nil : object.view(atTapePosition: object.tapePosition + distance)
  }

  /// Whether the object has the key with a value other than null.
  func has(_ key: Key) -> Bool { distances[key.rawValue] != 0 }

  /// Whether the object has a string under the key that is not empty; cheaper than making it.
  func hasText(_ key: Key, in object: JSONView) -> Bool {
    view(key, in: object)?.text.map { !($0 == "") } ?? false
  }

  /// A string that is not empty: the formats write an empty one for none.
  func string(_ key: Key, in object: JSONView) -> String? {
    guard let text = view(key, in: object)?.string, !text.isEmpty else { return nil }
    return text
  }

  /// The mode under a key; managed when absent or empty.
  func mode(_ key: Key, in object: JSONView) -> ResourceMode {
    guard let text = view(key, in: object)?.text, !(text == "managed"), !(text == "") else { return .managed }
    return ResourceMode(rawValue: text.description)
  }

  /// The instance key under a key; nil when absent.
  func instanceKey(_ key: Key, in object: JSONView) -> InstanceKey? {
    guard let view = view(key, in: object) else { return nil }
    return view.string.map(InstanceKey.string) ?? view.int.map(InstanceKey.integer)
  }

  /// - Throws: ``PlanParserError/json(_:)`` when the key is absent, null or an empty string.
  func require(_ key: Key, as name: String, in object: JSONView) throws(PlanParserError) {
    guard hasText(key, in: object) else { throw .json(object.error(.missingKey(name))) }
  }

  /// - Throws: ``PlanParserError/json(_:)`` when the number under a key is no integer, which keys of instances are.
  func requireInstanceKey(_ key: Key, in object: JSONView) throws(PlanParserError) {
    guard let view = view(key, in: object), view.kind == .number, view.int == nil else { return }
    throw .json(view.error(.wrongKind(expected: "an integer or a string", found: view.number?.text ?? "a number")))
  }
}
