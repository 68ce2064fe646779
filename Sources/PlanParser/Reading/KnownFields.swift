import DriftModels

/// The keys that this library knows in one kind of object, numbered from 0.
protocol KnownKey: RawRepresentable<Int> {
  /// One lane a key.
  associatedtype Lanes: SIMD, Sendable where Lanes.Scalar == Int32

  /// The key with this name.
  static func named(_ name: UnsafeBufferPointer<UInt8>) -> Self?

  /// What its value may be besides null.
  var accepts: AcceptedKinds { get }
}

/// Kinds that a known key's value may have.
struct AcceptedKinds: OptionSet {
  let rawValue: Int

  static let bool = AcceptedKinds(rawValue: 1)
  static let number = AcceptedKinds(rawValue: 2)
  static let string = AcceptedKinds(rawValue: 4)
  static let array = AcceptedKinds(rawValue: 8)
  static let object = AcceptedKinds(rawValue: 16)
  static let any: AcceptedKinds = [.bool, .number, .string, .array, .object]
  /// A mask in the shape of a value.
  static let mask: AcceptedKinds = [.bool, .array, .object]
  /// An instance key.
  static let key: AcceptedKinds = [.number, .string]

  func contains(_ kind: JSONKind) -> Bool {
    switch kind {
    case .null: true
    case .bool: contains(.bool)
    case .number: contains(.number)
    case .string: contains(.string)
    case .array: contains(.array)
    case .object: contains(.object)
    }
  }

  /// How an error says what was expected.
  var phrase: String {
    let kinds: [(AcceptedKinds, JSONKind)] = [
      (.array, .array), (.object, .object), (.string, .string), (.number, .number), (.bool, .bool),
    ]
    return kinds.filter { isSuperset(of: $0.0) }.map(\.1.phrase).joined(separator: " or ")
  }
}

/// Where an object has its known keys: found in one pass over its members, passing by nested containers.
struct KnownFields<Key: KnownKey>: Sendable {
  /// Distance on the tape from the object to each value; 0 where absent or null.
  private var distances = Key.Lanes(repeating: 0)
  /// Known keys that a later one of the same name overrules.
  private(set) var duplicates = 0

  /// Reads and checks an object.
  /// - Throws: ``PlanParserError/json(_:)`` with the place of the value that has the wrong type.
  init(_ object: JSONView) throws(PlanParserError) {
    guard object.kind == .object else { throw .json(object.wrongKind(expected: .object)) }
    var seen: UInt64 = 0
    var distances = Key.Lanes(repeating: 0)
    var duplicates = 0
    let origin = object.tapePosition
    try object.forEachField { (name, position) throws(PlanParserError) in
      guard let key = Key.named(name) else { return }
      let bit: UInt64 = 1 << UInt64(key.rawValue)
      if seen & bit != 0 { duplicates += 1 }
      seen |= bit
      let kind = object.kind(atTapePosition: position)
      guard key.accepts.contains(kind) else {
        let value = object.view(atTapePosition: position)
        throw .json(value.error(.wrongKind(expected: key.accepts.phrase, found: kind.phrase)))
      }
      guard let distance = Int32(exactly: kind == .null ? 0 : position - origin) else {
        throw .json(object.error(.tooLarge(bytes: position - origin, limit: Int(Int32.max))))
      }
      distances[key.rawValue] = distance
    }
    self.distances = distances
    self.duplicates = duplicates
  }

  /// The value of a key in the object that was read; nil when absent or null.
  func view(_ key: Key, in object: JSONView) -> JSONView? {
    let distance = Int(distances[key.rawValue])
    return distance == 0 ? nil : object.view(atTapePosition: object.tapePosition + distance)
  }

  /// Whether the object has the key with a value other than null.
  func has(_ key: Key) -> Bool { distances[key.rawValue] != 0 }

  /// A string that is not empty: the formats write an empty one for none.
  func string(_ key: Key, in object: JSONView) -> String? {
    guard let text = view(key, in: object)?.string, !text.isEmpty else { return nil }
    return text
  }
}
