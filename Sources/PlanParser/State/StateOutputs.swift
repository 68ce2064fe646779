public import DriftModels

/// The root module's outputs in a state or in planned values, in the order of the file.
public struct StateOutputs: Sequence, Sendable {
  private let object: JSONView?

  /// - Throws: ``PlanParserError/json(_:)`` with the place of the value that has the wrong type.
  init(_ object: JSONView?) throws(PlanParserError) {
    self.object = object
    guard let object else { return }
    try object.forEachField { (_, position) throws(PlanParserError) in
      _ = try KnownFields<OutputKey>(object.view(atTapePosition: position))
    }
  }

  /// Number of outputs.
  public var count: Int { object?.count ?? 0 }

  /// Starts at the first output.
  public func makeIterator() -> Iterator { Iterator(members: object?.members?.makeIterator()) }

  /// Yields one output after another.
  public struct Iterator: IteratorProtocol {
    var members: JSONMembers.Iterator?

    /// The next output; nil after the last.
    public mutating func next() -> StateOutput? {
      members?.next().map { StateOutput(name: $0.key.description, entry: $0.value) }
    }
  }
}

/// One output of the root module. The file holds secrets in the clear; here they come out masked.
public struct StateOutput: Sendable {
  /// The output's name.
  public let name: String
  let entry: JSONView

  /// Whether the configuration marks it as sensitive.
  public var isSensitive: Bool { entry["sensitive"]?.bool ?? false }
  /// The value, masked when the output is marked or named as a secret.
  public var value: PlannedValue {
    PlannedValue(
      value: entry["value"], unknown: nil, masks: ValueMasks(entry["sensitive"], nil),
      isSecret: SecretName.matches(name))
  }
  /// The type expression, such as `"string"` or `["list", "string"]`; nil in old files.
  public var type: JSONView? { entry["type"] }
}

/// The keys of an output in a state.
enum OutputKey: Int, KnownKey {
  typealias Lanes = SIMD4<Int32>

  case value, type, sensitive

  static func named(_ name: UnsafeBufferPointer<UInt8>) -> OutputKey? {
    if name.sameBytes("value") { return .value }
    if name.sameBytes("type") { return .type }
    return name.sameBytes("sensitive") ? .sensitive : nil
  }

  var accepts: AcceptedKinds {
    switch self {
    case .value: .any
    case .type: [.string, .array]
    case .sensitive: .bool
    }
  }
}
