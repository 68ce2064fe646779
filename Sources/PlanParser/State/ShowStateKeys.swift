import DriftModels

/// The outermost keys of a state in `show -json` form.
enum ShowStateKey: Int, KnownKey {
  typealias Lanes = SIMD4<Int32>
  static var repeats: RepeatedKeys { .lastCounts }

  case formatVersion, terraformVersion, values, checks

  static func named(_ name: UnsafeBufferPointer<UInt8>) -> ShowStateKey? { names.first { name.sameBytes($0.0) }?.1 }

  var accepts: AcceptedKinds {
    switch self {
    case .formatVersion, .terraformVersion: .string
    case .values: .object
    case .checks: .array
    }
  }

  private static let names: [(StaticString, ShowStateKey)] = [
    ("format_version", .formatVersion), ("terraform_version", .terraformVersion), ("values", .values),
    ("checks", .checks),
  ]
}

/// The keys of state values and of the modules in them.
enum ModuleKey: Int, KnownKey {
  typealias Lanes = SIMD8<Int32>
  static var repeats: RepeatedKeys { .lastCounts }

  case outputs, rootModule, address, resources, childModules

  static func named(_ name: UnsafeBufferPointer<UInt8>) -> ModuleKey? { names.first { name.sameBytes($0.0) }?.1 }

  var accepts: AcceptedKinds {
    switch self {
    case .outputs, .rootModule: .object
    case .address: .string
    case .resources, .childModules: .array
    }
  }

  private static let names: [(StaticString, ModuleKey)] = [
    ("outputs", .outputs), ("root_module", .rootModule), ("address", .address), ("resources", .resources),
    ("child_modules", .childModules),
  ]
}

/// The keys of a resource in a module of state values.
enum ShowResourceKey: Int, KnownKey {
  typealias Lanes = SIMD16<Int32>
  static var repeats: RepeatedKeys { .lastCounts }

  case address, mode, type, name, index, providerName, schemaVersion, values, sensitiveValues, dependsOn, tainted
  case deposedKey, identity

  /// By length first: this runs once for each member of each resource.
  static func named(_ name: UnsafeBufferPointer<UInt8>) -> ShowResourceKey? {
    switch name.count {
    case 4:
      if name.sameBytes("mode") { return .mode }
      if name.sameBytes("type") { return .type }
      return name.sameBytes("name") ? .name : nil
    case 5: return name.sameBytes("index") ? .index : nil
    case 6: return name.sameBytes("values") ? .values : nil
    case 7:
      if name.sameBytes("address") { return .address }
      return name.sameBytes("tainted") ? .tainted : nil
    case 8: return name.sameBytes("identity") ? .identity : nil
    case 10: return name.sameBytes("depends_on") ? .dependsOn : nil
    case 11: return name.sameBytes("deposed_key") ? .deposedKey : nil
    case 13: return name.sameBytes("provider_name") ? .providerName : nil
    case 14: return name.sameBytes("schema_version") ? .schemaVersion : nil
    case 16: return name.sameBytes("sensitive_values") ? .sensitiveValues : nil
    default: return nil
    }
  }

  var accepts: AcceptedKinds {
    switch self {
    case .address, .mode, .type, .name, .providerName, .deposedKey: .string
    case .index: .key
    case .schemaVersion: .number
    case .values, .identity: .object
    case .sensitiveValues: .mask
    case .dependsOn: .array
    case .tainted: .bool
    }
  }
}
