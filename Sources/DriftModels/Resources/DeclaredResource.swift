/// One resource instance that a state declares, as a view on its entry.
///
/// Cheap to make and to copy: the address is put together only when it is asked for, attributes are looked at in
/// place. States of millions of instances are handed around as collections that make these on the fly.
public struct DeclaredResource: Sendable {
  private enum Place: Sendable {
    case address(ResourceAddress)
    case text(JSONText)
    case rawState(resource: JSONView, instance: JSONView)
  }

  private let place: Place
  /// Managed resource, data source or other.
  public let mode: ResourceMode
  /// The resource type, such as `aws_subnet`.
  public let type: String
  /// The attribute values; nil when the entry has none. All strings where Terraform 0.11 left `attributes_flat`.
  public let attributes: JSONView?
  /// Which attributes must not be shown.
  public let sensitivity: Sensitivity
  /// The key of a deposed object; nil for the current one. Deposed objects exist, but nothing declares them.
  public let deposedKey: String?
  /// Which of the states that were given together this comes from: 0 for the first.
  public var stateIndex: Int

  /// Makes a resource from parts, for code that has no state file.
  public init(
    address: ResourceAddress, attributes: JSONView?, sensitivity: Sensitivity = .none, deposedKey: String? = nil,
    stateIndex: Int = 0
  ) {
    place = .address(address)
    mode = address.mode
    type = address.type
    self.attributes = attributes
    self.sensitivity = sensitivity
    self.deposedKey = deposedKey
    self.stateIndex = stateIndex
  }

  /// Wraps an entry that spells its address out, as `show -json` states do.
  public init(
    addressText: JSONText, mode: ResourceMode, type: String, attributes: JSONView?, sensitivity: Sensitivity,
    deposedKey: String?, stateIndex: Int = 0
  ) {
    place = .text(addressText)
    self.mode = mode
    self.type = type
    self.attributes = attributes
    self.sensitivity = sensitivity
    self.deposedKey = deposedKey
    self.stateIndex = stateIndex
  }

  /// Wraps an instance of a version 4 state: the address follows from `module`, `mode`, `type`, `name` and
  /// `index_key`.
  public init(
    resource: JSONView, instance: JSONView, mode: ResourceMode, type: String, attributes: JSONView?,
    sensitivity: Sensitivity, deposedKey: String?, stateIndex: Int = 0
  ) {
    place = .rawState(resource: resource, instance: instance)
    self.mode = mode
    self.type = type
    self.attributes = attributes
    self.sensitivity = sensitivity
    self.deposedKey = deposedKey
    self.stateIndex = stateIndex
  }

  /// The address as Terraform prints it.
  public var address: String {
    switch place {
    case .address(let address): return address.description
    case .text(let text): return text.description
    case .rawState(let resource, let instance):
      var text = resource["module"]?.string.map { $0.isEmpty ? "" : $0 + "." } ?? ""
      if mode != .managed { text += mode.rawValue + "." }
      text += type + "." + (resource["name"]?.string ?? "")
      return text + (Self.key(instance["index_key"])?.description ?? "")
    }
  }

  /// The name of its block when that stands in the root module; nil in other modules.
  package var rootBlockName: String? {
    switch place {
    case .address(let address): return address.modules.isEmpty ? address.name : nil
    case .text(let text):
      let text = text.description
      guard text.hasPrefix(type + ".") else { return nil }
      return String(text.dropFirst(type.count + 1).prefix { $0 != "[" })
    case .rawState(let resource, _):
      return resource["module"]?.string?.isEmpty ?? true ? resource["name"]?.string : nil
    }
  }

  private static func key(_ view: JSONView?) -> InstanceKey? {
    view?.string.map(InstanceKey.string) ?? view?.int.map(InstanceKey.integer)
  }
}
