public import DriftModels

/// What a plan does to one resource instance, or what refreshing found about it.
///
/// A view: fields are read from the document when they are asked for. Empty strings count as absent.
public struct ResourceChange: Sendable {
  let entry: JSONView
  let fields: KnownFields<EntryKey>
  let change: Change?

  /// Reads and checks an entry.
  /// - Throws: ``PlanParserError/json(_:)`` with the place of the value that has the wrong type or is missing.
  init(_ entry: JSONView) throws(PlanParserError) {
    self.entry = entry
    fields = try KnownFields(entry)
    try fields.requireInstanceKey(.index, in: entry)
    if let view = fields.view(.change, in: entry) { change = try Change(view) } else { change = nil }
    let isNamed = fields.hasText(.type, in: entry) && fields.hasText(.name, in: entry)
    if !isNamed { try fields.require(.address, as: "address", in: entry) }
  }

  private func text(_ key: EntryKey) -> String? { fields.string(key, in: entry) }

  /// The full address of the instance; unique together with ``deposedKey``. Put together from its parts when the
  /// file leaves it out.
  public var address: String { text(.address) ?? assembledAddress.description }
  /// The address in its parts; nil when it does not follow the grammar.
  public var resourceAddress: ResourceAddress? {
    guard let text = text(.address) else { return assembledAddress }
    return try? ResourceAddress(text)
  }
  /// The address before a move; nil when there is none, also when the file repeats the address.
  public var previousAddress: String? { isMove ? text(.previousAddress) : nil }
  /// The module's path with keys; nil in the root module. Taken from the address when the file leaves it out.
  public var moduleAddress: String? {
    if let stated = text(.moduleAddress) { return stated }
    guard let path = resourceAddress?.modulePath, !path.isEmpty else { return nil }
    return path
  }
  /// Managed resource or data source.
  public var mode: ResourceMode {
    text(.mode).map(ResourceMode.init(rawValue:)) ?? (text(.address).flatMap { try? ResourceAddress($0) })?.mode
      ?? .managed
  }
  /// The resource type, such as `aws_subnet`.
  public var type: String { text(.type) ?? resourceAddress?.type ?? "" }
  /// The block's name.
  public var name: String { text(.name) ?? resourceAddress?.name ?? "" }
  /// The instance's key, taken from the address when the file leaves it out; nil for single instances.
  public var key: InstanceKey? {
    if fields.view(.indexUnknown, in: entry)?.bool == true { return .unknown }
    return fields.instanceKey(.index, in: entry) ?? (text(.address).flatMap { try? ResourceAddress($0) })?.key
  }
  /// The provider as the plan names it.
  public var providerName: String? { text(.providerName) }
  /// The provider in its parts; nil when absent or not an address.
  public var provider: ProviderAddress? { providerName.flatMap { try? ProviderAddress($0) } }
  /// The key of a deposed object: what an interrupted replacement left behind; nil for the current one.
  public var deposedKey: String? { text(.deposed) }
  /// Why the action was chosen; for display.
  public var actionReason: ActionReason? { text(.actionReason).map(ActionReason.init(rawValue:)) }

  /// The actions as written.
  public var actions: [String] { change?.actions ?? [] }
  /// The actions classified.
  public var action: PlanAction { change?.action ?? .malformed }
  /// Whether the actions, in whatever combination, destroy an object.
  public var destroys: Bool { change?[.actions].map { ActionWords($0).contains(.delete) } ?? false }
  /// Whether an existing object is brought under management.
  public var isImport: Bool { change?.fields.has(.importing) ?? false }
  /// What is imported; nil when nothing is.
  public var importing: ImportSource? { change?[.importing].map(ImportSource.init) }
  /// Whether the address was another one before.
  public var isMove: Bool {
    guard let previous = fields.view(.previousAddress, in: entry)?.text, !(previous == "") else { return false }
    guard let address = fields.view(.address, in: entry)?.text, !(address == "") else {
      return !(previous == assembledAddress.description)
    }
    return !(previous == address)
  }

  /// The value before; absent for a create.
  public var before: PlannedValue { change?.before() ?? .absent }
  /// The value after, with what is unknown until apply; absent for a delete.
  public var after: PlannedValue { change?.after() ?? .absent }
  /// Paths of the attributes that force a replacement.
  public var replacePaths: [[JSONPathStep]] { change?[.replacePaths].map(ReplacePaths.paths) ?? [] }
  /// Configuration that was generated for an import: HCL, which may hold values that are secrets.
  public var generatedConfiguration: Masked<String>? { change?[.generatedConfig]?.string.map(Masked.init) }
  /// The resource identity before (Terraform 1.12 and later).
  public var beforeIdentity: JSONView? { change?[.beforeIdentity] }
  /// The resource identity after.
  public var afterIdentity: JSONView? { change?[.afterIdentity] }

  /// The attributes that differ, found one after another while the sequence is iterated.
  public var attributeChanges: AttributeChanges { AttributeChanges(change: change) }

  private var assembledAddress: ResourceAddress {
    ResourceAddress(
      modules: text(.moduleAddress).map(ResourceAddress.modules(ofPath:)) ?? [],
      mode: text(.mode).map(ResourceMode.init(rawValue:)) ?? .managed, type: text(.type) ?? "",
      name: text(.name) ?? "", key: fields.instanceKey(.index, in: entry))
  }
}
