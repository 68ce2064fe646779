import DriftModels

/// The keys that this library knows in one kind of object, numbered from 0.
protocol KnownKey: RawRepresentable<Int> {
  /// One lane a key.
  associatedtype Lanes: SIMD, Sendable where Lanes.Scalar == Int32

  /// The key with this name.
  static func named(_ name: UnsafeBufferPointer<UInt8>) -> Self?

  /// What its value may be besides null.
  var accepts: AcceptedKinds { get }

  /// What becomes of an object in which a key stands more than once.
  static var repeats: RepeatedKeys { get }
}

extension KnownKey {
  static var repeats: RepeatedKeys { .refused }
}

/// What becomes of an object in which a known key stands more than once.
enum RepeatedKeys {
  /// It is refused: which of the values another reader would take can't be told.
  case refused
  /// The last one counts, as it does for Terraform: it reads its own states so, and there are real ones like that.
  case lastCounts
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

  /// Null goes everywhere: it means that the key is absent.
  func allows(_ kind: JSONKind) -> Bool {
    switch kind {
    case .null: true
    case .bool: isSuperset(of: .bool)
    case .number: isSuperset(of: .number)
    case .string: isSuperset(of: .string)
    case .array: isSuperset(of: .array)
    case .object: isSuperset(of: .object)
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
