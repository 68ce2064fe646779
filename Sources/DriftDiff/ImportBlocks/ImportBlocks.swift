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
  /// - Parameter addresses: what is declared besides the items, so that no block takes an address that is in use.
  public static func fill(_ items: inout [DriftItem], taken addresses: some Sequence<String> = []) {
    var blocks = ImportBlocks(taken: Array(addresses) + items.lazy.compactMap(\.address))
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
    if taken.insert(plain).inserted { return plain }
    var number = nextNumber[plain] ?? 2
    while !taken.insert("\(plain)_\(number)").inserted { number += 1 }
    nextNumber[plain] = number + 1
    return "\(plain)_\(number)"
  }
}
