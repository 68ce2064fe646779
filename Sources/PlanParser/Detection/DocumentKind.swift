public import DriftModels

/// What a JSON document of the Terraform family is, told by its keys and never by its file name.
public enum DocumentKind: Hashable, Sendable {
  /// `show -json` of a saved plan.
  case plan
  /// `show -json` of a state.
  case showState
  /// A raw state of the given version.
  case rawState(version: Int)
  /// OpenTofu's encrypted envelope of a state (with a serial) or of a plan (without).
  case encrypted(serial: JSONNumber?)
  /// `providers schema -json`.
  case providerSchemas
  /// The event stream of `plan -json`.
  case uiLog
  /// `.terraform/terraform.tfstate`: a backend and no resources.
  case backendPointer
  /// A plan or state beneath this key.
  case wrapped(key: String)
  /// Something else.
  case unknown

  private static let planKeys: Set<String> = [
    "resource_changes", "planned_values", "configuration", "resource_drift", "output_changes", "prior_state",
  ]

  /// Looks at the names of the outermost members.
  public init(_ root: JSONView) {
    guard let members = root.members else {
      self = .unknown
      return
    }
    let named = Dictionary(members.map { ($0.key.description, $0.value) }) { _, last in last }
    if named["encryption_version"] != nil || named["encrypted_data"] != nil {
      self = .encrypted(serial: named["serial"]?.number)
    } else if named["format_version"] != nil {
      if named.keys.contains(where: Self.planKeys.contains) {
        self = .plan
      } else if named["values"] != nil || named.count == 1 || Set(named.keys).isSubset(of: Self.emptyStateKeys) {
        self = .showState
      } else {
        self = named["provider_schemas"] != nil ? .providerSchemas : .plan
      }
    } else if named["@level"] != nil || named["@message"] != nil {
      self = .uiLog
    } else if let version = named["version"]?.int, named["backend"] != nil, named["resources"] == nil,
      named["modules"]?.elements?.contains(where: { ($0["resources"]?.count ?? 0) > 0 }) != true
    {
      self = version > 0 ? .backendPointer : .unknown
    } else if let version = named["version"]?.int,
      named["serial"] != nil || named["lineage"] != nil || named["modules"] != nil || named["resources"] != nil
    {
      self = .rawState(version: version)
    } else if let key = ["plan", "state", "tfplan", "plan_json", "data"].first(where: { Self.holdsDocument(named[$0]) }) {
      self = .wrapped(key: key)
    } else {
      self = named.keys.contains(where: Self.planKeys.contains) ? .plan : .unknown
    }
  }

  private static let emptyStateKeys: Set<String> = ["format_version", "terraform_version", "checks"]

  private static func holdsDocument(_ view: JSONView?) -> Bool {
    view?["format_version"] != nil || view?["terraform_version"] != nil
  }
}
