import DriftModels

/// The outermost keys of a raw state of version 4.
enum RawStateKey: Int, KnownKey {
  typealias Lanes = SIMD8<Int32>
  static var repeats: RepeatedKeys { .lastCounts }

  case version, terraformVersion, serial, lineage, outputs, resources, checkResults

  static func named(_ name: UnsafeBufferPointer<UInt8>) -> RawStateKey? { names.first { name.sameBytes($0.0) }?.1 }

  var accepts: AcceptedKinds {
    switch self {
    case .version, .serial: .number
    case .terraformVersion, .lineage: .string
    case .outputs: .object
    case .resources, .checkResults: .array
    }
  }

  private static let names: [(StaticString, RawStateKey)] = [
    ("version", .version), ("terraform_version", .terraformVersion), ("serial", .serial), ("lineage", .lineage),
    ("outputs", .outputs), ("resources", .resources), ("check_results", .checkResults),
  ]
}

/// The keys of an entry of a raw state's `resources`: a block in one instance of its module.
enum RawResourceKey: Int, KnownKey {
  typealias Lanes = SIMD8<Int32>
  static var repeats: RepeatedKeys { .lastCounts }

  case module, mode, type, name, provider, instances

  /// By length first: this runs once for each member of each entry.
  static func named(_ name: UnsafeBufferPointer<UInt8>) -> RawResourceKey? {
    switch name.count {
    case 4:
      if name.sameBytes("mode") { return .mode }
      if name.sameBytes("type") { return .type }
      return name.sameBytes("name") ? .name : nil
    case 6: return name.sameBytes("module") ? .module : nil
    case 8: return name.sameBytes("provider") ? .provider : nil
    case 9: return name.sameBytes("instances") ? .instances : nil
    default: return nil
    }
  }

  var accepts: AcceptedKinds { self == .instances ? .array : .string }
}

/// The keys of an instance in a raw state.
enum RawInstanceKey: Int, KnownKey {
  typealias Lanes = SIMD16<Int32>
  static var repeats: RepeatedKeys { .lastCounts }

  case indexKey, status, deposed, schemaVersion, attributes, attributesFlat, sensitiveAttributes, identity
  case dependencies, dependsOn, createBeforeDestroy, provider, skipDestroy

  /// By length first: this runs once for each member of each instance.
  static func named(_ name: UnsafeBufferPointer<UInt8>) -> RawInstanceKey? {
    switch name.count {
    case 6: return name.sameBytes("status") ? .status : nil
    case 7: return name.sameBytes("deposed") ? .deposed : nil
    case 8:
      if name.sameBytes("identity") { return .identity }
      return name.sameBytes("provider") ? .provider : nil
    case 9: return name.sameBytes("index_key") ? .indexKey : nil
    case 10:
      if name.sameBytes("attributes") { return .attributes }
      return name.sameBytes("depends_on") ? .dependsOn : nil
    case 12:
      if name.sameBytes("dependencies") { return .dependencies }
      return name.sameBytes("skip_destroy") ? .skipDestroy : nil
    case 14: return name.sameBytes("schema_version") ? .schemaVersion : nil
    case 15: return name.sameBytes("attributes_flat") ? .attributesFlat : nil
    case 20: return name.sameBytes("sensitive_attributes") ? .sensitiveAttributes : nil
    case 21: return name.sameBytes("create_before_destroy") ? .createBeforeDestroy : nil
    default: return nil
    }
  }

  var accepts: AcceptedKinds {
    switch self {
    case .indexKey: .key
    case .status, .deposed, .provider: .string
    case .schemaVersion: .number
    case .attributes, .attributesFlat, .identity: .object
    case .sensitiveAttributes, .dependencies, .dependsOn: .array
    case .createBeforeDestroy, .skipDestroy: .bool
    }
  }
}
