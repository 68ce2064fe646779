public import DriftModels

/// One output of the root module. The file holds secrets in the clear; here they come out masked.
public struct StateOutput: Sendable {
  /// The output's name.
  public let name: String
  private let entry: JSONView
  private let fields: KnownFields<OutputKey>

  /// - Throws: ``PlanParserError/json(_:)`` with the place of the value that has the wrong type.
  init(_ name: JSONText, _ entry: JSONView) throws(PlanParserError) {
    self.name = name.description
    self.entry = entry
    fields = try KnownFields(entry)
  }

  /// Whether the configuration marks it as sensitive.
  public var isSensitive: Bool { fields.view(.sensitive, in: entry)?.bool ?? false }
  /// The value; masked when the output is marked or named as a secret.
  public var value: PlannedValue {
    PlannedValue(
      value: fields.view(.value, in: entry), unknown: nil, masks: .none,
      isSecret: isSensitive || SecretName.matches(name))
  }
  /// The type expression, such as `"string"` or `["list", "string"]`; nil in old files.
  public var type: JSONView? { fields.view(.type, in: entry) }
}

/// The keys of an output in a state.
private enum OutputKey: Int, KnownKey {
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
