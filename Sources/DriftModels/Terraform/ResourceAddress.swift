/// The address of one resource instance, in its parts.
///
/// ```swift
/// let address = try ResourceAddress("module.net[\"eu-1\"].aws_subnet.private[2]")
/// address.type      // "aws_subnet"
/// address.key       // .integer(2)
/// address.modules   // [module.net["eu-1"]]
/// ```
///
/// Printing and parsing are each other's inverse. Order is that of Terraform's output: by module path, then type
/// and name, with integer keys in numeric order before string keys.
/// - SeeAlso: Terraform's "Resource Addressing" reference.
public struct ResourceAddress: Hashable, Sendable, CustomStringConvertible {
  /// Module calls from the root inwards; empty in the root module.
  public let modules: [ModuleStep]
  /// Managed resource, data source or ephemeral resource.
  public let mode: ResourceMode
  /// Resource type, such as `aws_subnet`.
  public let type: String
  /// Name of the block.
  public let name: String
  /// Key of the instance; nil for a single one.
  public let key: InstanceKey?

  /// Builds an address from parts that are taken as they are.
  public init(
    modules: [ModuleStep] = [], mode: ResourceMode = .managed, type: String, name: String, key: InstanceKey? = nil
  ) {
    self.modules = modules
    self.mode = mode
    self.type = type
    self.name = name
    self.key = key
  }

  /// Cuts an address into its parts.
  /// - Throws: ``AddressError`` with the UTF-8 offset of the first byte that does not fit the grammar.
  public init(_ text: String) throws(AddressError) {
    var parser = AddressParser(text)
    self = try parser.resourceAddress()
  }

  /// The address as Terraform prints it.
  public var description: String {
    let prefix = modules.map { $0.description + "." }.joined()
    return prefix + modePrefix + type + "." + name + (key?.description ?? "")
  }

  /// The module path as Terraform prints it; empty in the root module.
  public var modulePath: String { modules.map(\.description).joined(separator: ".") }

  /// The address of the block in its configuration: no keys anywhere.
  public var configurationAddress: String {
    modules.map { "module." + $0.name + "." }.joined() + modePrefix + type + "." + name
  }

  private var modePrefix: String { mode == .managed ? "" : mode.rawValue + "." }
}

extension ResourceAddress: Comparable {
  /// Order of Terraform's output.
  public static func < (left: Self, right: Self) -> Bool {
    for (a, b) in zip(left.modules, right.modules) where a != b {
      return a.name != b.name ? a.name < b.name : InstanceKey.precedes(a.key, b.key)
    }
    if left.modules.count != right.modules.count { return left.modules.count < right.modules.count }
    if left.mode != right.mode { return left.mode.rawValue < right.mode.rawValue }
    if left.type != right.type { return left.type < right.type }
    if left.name != right.name { return left.name < right.name }
    return InstanceKey.precedes(left.key, right.key)
  }
}

extension InstanceKey {
  /// No key first, then integers by number, then strings by bytes, then unknown keys.
  static func precedes(_ left: InstanceKey?, _ right: InstanceKey?) -> Bool {
    switch (left, right) {
    case (.integer(let a), .integer(let b)): a < b
    case (.string(let a), .string(let b)): a < b
    default: rank(left) < rank(right)
    }
  }

  private static func rank(_ key: InstanceKey?) -> Int {
    switch key {
    case nil: 0
    case .integer: 1
    case .string: 2
    case .unknown: 3
    }
  }
}
