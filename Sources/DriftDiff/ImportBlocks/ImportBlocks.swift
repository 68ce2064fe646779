public import DriftModels

/// Writes the Terraform configuration that adopts what nothing declares yet.
///
/// ```swift
/// var blocks = ImportBlocks()
/// blocks.block(for: bucket)
/// // import {
/// //   to = aws_s3_bucket.access_logs
/// //   id = "access-logs"
/// // }
/// ```
///
/// One value serves one report: it remembers the names that it gave, so that no address is given twice.
public struct ImportBlocks: Sendable {
  private var taken: Set<String>
  private var declared = BlockNames()
  /// The number to try next for an address that is taken, so that many resources of one name cost linear time.
  private var nextNumber: [String: Int] = [:]

  /// Starts with the addresses that are in use already.
  public init(taken addresses: some Sequence<String> = []) {
    taken = Set(addresses)
  }

  /// Terraform types whose import id is known.
  public static var knownTypes: Set<String> { Set(ImportIDTable.rules.keys) }

  /// The block for an extra item, without a final line break.
  ///
  /// Nil for other kinds, for types whose import id is not known, and for ids that do not have their type's shape.
  public mutating func block(for item: DriftItem) -> String? {
    guard item.kind == .extra, let id = ImportID.of(item) else { return nil }
    let address = free(type: item.resourceType, name: ImportName.of(item))
    return "import {\n  to = \(address)\n  id = \(HCLString.quoted(id))\n}"
  }

  /// Gives each extra item its block, and each item a hint that fits; names repeat in the order of the items.
  public static func fill(_ items: inout [DriftItem]) { fill(&items, declared: BlockNames()) }

  /// The same, giving no address that a block of the root module has.
  static func fill(_ items: inout [DriftItem], declared: BlockNames) {
    var blocks = ImportBlocks(taken: items.lazy.compactMap(\.address))
    blocks.declared = declared
    for index in items.indices { items[index].importBlock = blocks.block(for: items[index]) }
    fillHints(&items)
  }

  /// Gives each item a hint that fits what it has.
  static func fillHints(_ items: inout [DriftItem]) {
    for index in items.indices { items[index].remediation = Remediation.hint(for: items[index]) }
  }

  /// The blocks of a report as one file; empty when no item has one.
  public static func file(_ items: some Sequence<DriftItem>) -> String {
    items.lazy.compactMap(\.importBlock).map { $0 + "\n" }.joined(separator: "\n")
  }

  private mutating func free(type: String, name: String) -> String {
    let plain = "\(type).\(name)"
    if take(plain) { return plain }
    var number = nextNumber[plain] ?? 2
    while !take("\(plain)_\(number)") { number += 1 }
    nextNumber[plain] = number + 1
    return "\(plain)_\(number)"
  }

  private mutating func take(_ address: String) -> Bool {
    !declared.contains(address) && taken.insert(address).inserted
  }
}
