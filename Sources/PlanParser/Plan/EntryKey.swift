import DriftModels

/// The keys of an entry of `resource_changes` and its like.
enum EntryKey: Int, KnownKey {
  typealias Lanes = SIMD16<Int32>

  case address, previousAddress, moduleAddress, mode, type, name, index, indexUnknown, providerName, deposed, change
  case actionReason

  /// By length first: this runs once for each member of each entry.
  static func named(_ name: UnsafeBufferPointer<UInt8>) -> EntryKey? {
    switch name.count {
    case 4:
      if name.sameBytes("mode") { return .mode }
      if name.sameBytes("type") { return .type }
      return name.sameBytes("name") ? .name : nil
    case 5: return name.sameBytes("index") ? .index : nil
    case 6: return name.sameBytes("change") ? .change : nil
    case 7:
      if name.sameBytes("address") { return .address }
      return name.sameBytes("deposed") ? .deposed : nil
    case 13:
      if name.sameBytes("provider_name") { return .providerName }
      if name.sameBytes("action_reason") { return .actionReason }
      return name.sameBytes("index_unknown") ? .indexUnknown : nil
    case 14: return name.sameBytes("module_address") ? .moduleAddress : nil
    case 16: return name.sameBytes("previous_address") ? .previousAddress : nil
    default: return nil
    }
  }

  var accepts: AcceptedKinds {
    switch self {
    case .index: .key
    case .indexUnknown: .bool
    case .change: .object
    default: .string
    }
  }
}

/// The keys of a change.
enum ChangeKey: Int, KnownKey {
  typealias Lanes = SIMD16<Int32>

  case actions, before, after, afterUnknown, beforeSensitive, afterSensitive, replacePaths, importing
  case generatedConfig, beforeIdentity, afterIdentity

  /// By length first: this runs once for each member of each change.
  static func named(_ name: UnsafeBufferPointer<UInt8>) -> ChangeKey? {
    switch name.count {
    case 5: return name.sameBytes("after") ? .after : nil
    case 6: return name.sameBytes("before") ? .before : nil
    case 7: return name.sameBytes("actions") ? .actions : nil
    case 9: return name.sameBytes("importing") ? .importing : nil
    case 13:
      if name.sameBytes("after_unknown") { return .afterUnknown }
      return name.sameBytes("replace_paths") ? .replacePaths : nil
    case 14: return name.sameBytes("after_identity") ? .afterIdentity : nil
    case 15:
      if name.sameBytes("after_sensitive") { return .afterSensitive }
      return name.sameBytes("before_identity") ? .beforeIdentity : nil
    case 16:
      if name.sameBytes("before_sensitive") { return .beforeSensitive }
      return name.sameBytes("generated_config") ? .generatedConfig : nil
    default: return nil
    }
  }

  var accepts: AcceptedKinds {
    switch self {
    case .actions, .replacePaths: .array
    case .before, .after: .any
    case .afterUnknown, .beforeSensitive, .afterSensitive: .mask
    case .importing, .beforeIdentity, .afterIdentity: .object
    case .generatedConfig: .string
    }
  }
}
