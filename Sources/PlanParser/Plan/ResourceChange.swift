public import DriftModels

/// One entry of `resource_changes`, `resource_drift` or `deferred_changes`: a view whose parts have been checked.
public struct ResourceChange: Sendable {
  /// The whole entry.
  public let view: JSONView
  private var fields = Fields()

  private struct Fields: Sendable {
    var address: JSONView?
    var previousAddress: JSONView?
    var moduleAddress: JSONView?
    var mode: JSONView?
    var type: JSONView?
    var name: JSONView?
    var index: JSONView?
    var indexUnknown: JSONView?
    var provider: JSONView?
    var deposed: JSONView?
    var actionReason: JSONView?
    var change: ChangeFields?
  }

  private struct ChangeFields: Sendable {
    var actions: JSONView?
    var before: JSONView?
    var after: JSONView?
    var afterUnknown: JSONView?
    var beforeSensitive: JSONView?
    var afterSensitive: JSONView?
    var replacePaths: JSONView?
    var importing: JSONView?
    var generatedConfig: JSONView?
    var beforeIdentity: JSONView?
    var afterIdentity: JSONView?
  }

  /// Checks the known keys of an entry.
  /// - Throws: ``PlanParserError/json(_:)`` with the path of a key of the wrong type.
  init(_ view: JSONView, duplicates: inout Int) throws(PlanParserError) {
    self.view = view
    guard let members = view.members else { throw .json(view.wrongKind(expected: .object)) }
    duplicates += view.overruledMemberCount
    for (key, value) in members { try read(key, value, &duplicates) }
  }

  private mutating func read(
    _ key: JSONText, _ value: JSONView, _ duplicates: inout Int
  ) throws(PlanParserError) {
    let slot = key.withUTF8 { name -> WritableKeyPath<Fields, JSONView?>? in
      if name.sameBytes("address") { return \.address }
      if name.sameBytes("mode") { return \.mode }
      if name.sameBytes("type") { return \.type }
      if name.sameBytes("name") { return \.name }
      if name.sameBytes("provider_name") { return \.provider }
      if name.sameBytes("module_address") { return \.moduleAddress }
      if name.sameBytes("action_reason") { return \.actionReason }
      if name.sameBytes("deposed") { return \.deposed }
      if name.sameBytes("previous_address") { return \.previousAddress }
      return nil
    }
    if let slot {
      fields[keyPath: slot] = try value.require(.string)
    } else if key == "change" {
      fields.change = try value.require(.object).map { view throws(PlanParserError) in
        try Self.changeFields(view, &duplicates)
      }
    } else if key == "index" {
      guard value.isNull || value.kind == .string || value.kind == .number else {
        throw .json(value.error(.wrongKind(expected: "a number or a string", found: value.kind.phrase)))
      }
      fields.index = value.isNull ? nil : value
    } else if key == "index_unknown" {
      fields.indexUnknown = try value.require(.bool)
    }
  }

  private static func changeFields(
    _ view: JSONView, _ duplicates: inout Int
  ) throws(PlanParserError) -> ChangeFields {
    var fields = ChangeFields()
    duplicates += view.overruledMemberCount
    for (key, value) in view.members ?? JSONMembers.none {
      if key == "actions" {
        fields.actions = try value.require(.array)
        for action in fields.actions?.elements ?? JSONElements.none where action.kind != .string {
          throw .json(action.wrongKind(expected: .string))
        }
      } else if key == "before" {
        fields.before = value
      } else if key == "after" {
        fields.after = value
      } else if key == "after_unknown" {
        fields.afterUnknown = value
      } else if key == "before_sensitive" {
        fields.beforeSensitive = value
      } else if key == "after_sensitive" {
        fields.afterSensitive = value
      } else if key == "replace_paths" {
        fields.replacePaths = try value.require(.array)
      } else if key == "importing" {
        fields.importing = try value.require(.object)
      } else if key == "generated_config" {
        fields.generatedConfig = try value.require(.string)
      } else if key == "before_identity" {
        fields.beforeIdentity = value.isNull ? nil : value
      } else if key == "after_identity" {
        fields.afterIdentity = value.isNull ? nil : value
      }
    }
    return fields
  }
}

extension ResourceChange {
  /// The full address of the instance, as written; unique together with ``deposedKey``. Empty in malformed entries.
  public var address: String { fields.address?.string ?? "" }
  /// The address before a move; nil when the instance has not moved.
  public var previousAddress: String? { Self.filled(fields.previousAddress).flatMap { $0 == address ? nil : $0 } }
  /// The module's address with keys, from the entry or else from its address; empty in the root module.
  public var moduleAddress: String {
    Self.filled(fields.moduleAddress) ?? (try? ResourceAddress(address).modulePath) ?? ""
  }
  /// Managed resource, data source or other.
  public var mode: ResourceMode { ResourceMode(rawValue: fields.mode?.string ?? "managed") }
  /// Resource type, from the entry or else from its address.
  public var type: String { Self.filled(fields.type) ?? (try? ResourceAddress(address).type) ?? "" }
  /// Name of the block, from the entry or else from its address.
  public var name: String { Self.filled(fields.name) ?? (try? ResourceAddress(address).name) ?? "" }
  /// Key of the instance, from the entry or else from its address.
  public var key: InstanceKey? {
    if fields.indexUnknown?.bool == true { return .unknown }
    if let key = fields.index?.string { return .string(key) }
    return fields.index?.int.map(InstanceKey.integer) ?? (try? ResourceAddress(address).key)
  }
  /// The provider as written: `host/namespace/type`, or the bare type in old plans.
  public var providerName: String { fields.provider?.string ?? "" }
  /// Key of a deposed object; nil for the current one.
  public var deposedKey: String? { Self.filled(fields.deposed) }
  /// Why, in Terraform's words such as `replace_because_tainted`; for display only.
  public var actionReason: String? { Self.filled(fields.actionReason) }

  /// The actions as written.
  public var actions: [String] { fields.change?.actions?.elements?.compactMap(\.string) ?? [] }
  /// The actions as one word.
  public var action: PlanAction { PlanAction(actions) }
  /// What is imported, with `id`, `identity` or `unknown`; an empty object is an import as well. Nil otherwise.
  public var importing: JSONView? { fields.change?.importing }
  /// Configuration that Terraform generated for an import, as HCL; it may hold secrets.
  public var generatedConfiguration: Masked<String>? { fields.change?.generatedConfig?.string.map(Masked.init) }
  /// Whether the entry lacks its address or its action list, as in hand-made files.
  public var isMalformed: Bool { fields.address == nil || action == .malformed }
  /// Whether nothing at all happens: no action, no import, no move.
  public var isUneventful: Bool { action == .noOp && importing == nil && previousAddress == nil }

  /// Paths that force a replacement.
  public var replacePaths: [[JSONPathStep]] {
    fields.change?.replacePaths?.elements?.map { path in
      path.elements?.compactMap { $0.string.map(JSONPathStep.key) ?? $0.int.map(JSONPathStep.index) } ?? []
    } ?? []
  }

  /// The attributes that change, at their leaves. Computed anew at each call, in time linear in what differs.
  public var attributeChanges: [AttributeChange] { AttributeWalk(self).changes }

  /// The value before, without regard to masks: for comparison, never for output.
  public var before: JSONView? { fields.change?.before }
  /// The value after, without regard to masks: for comparison, never for output.
  public var after: JSONView? { fields.change?.after }
  /// Mask of what is known only after apply.
  public var afterUnknown: JSONView? { fields.change?.afterUnknown }
  /// Mask of what must not be shown of ``before``.
  public var beforeSensitive: JSONView? { fields.change?.beforeSensitive }
  /// Mask of what must not be shown of ``after``.
  public var afterSensitive: JSONView? { fields.change?.afterSensitive }
  /// The resource identity before, in the structure of the provider's identity schema.
  public var beforeIdentity: JSONView? { fields.change?.beforeIdentity }
  /// The resource identity after.
  public var afterIdentity: JSONView? { fields.change?.afterIdentity }

  /// Empty strings mean the same as absent ones.
  private static func filled(_ view: JSONView?) -> String? {
    view?.string.flatMap { $0.isEmpty ? nil : $0 }
  }
}
