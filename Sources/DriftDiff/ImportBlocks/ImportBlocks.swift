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
    var copy = item
    copy.importBlock = nil
    fill(&copy, live: nil)
    return copy.importBlock
  }

  /// Gives an extra item its import block, where its import id is known, and with its live resource a resource block for
  /// the same address.
  mutating func fill(_ item: inout DriftItem, live: LiveResource?) {
    guard item.kind == .extra, !item.resourceType.isEmpty else { return }
    let id = ImportID.of(item)
    guard id != nil || live != nil else { return }
    let name = free(type: item.resourceType, name: ImportName.of(item))
    if let id { item.importBlock = "import {\n  to = \(item.resourceType).\(name)\n  id = \(HCLString.quoted(id))\n}" }
    if let live { item.resourceBlock = ResourceSkeleton.block(for: live, type: item.resourceType, name: name) }
  }

  /// Gives each extra item its block, and each item a hint that fits; names repeat in the order of the items.
  public static func fill(_ items: inout [DriftItem]) {
    var blocks = ImportBlocks(taken: items.lazy.compactMap(\.address))
    for index in items.indices { blocks.fill(&items[index], live: nil) }
    fillHints(&items)
  }

  /// Starts with the addresses of items, and with the blocks of the root module.
  init(beside items: some Sequence<DriftItem>, declared: BlockNames) {
    self.init(taken: items.compactMap(\.address))
    self.declared = declared
  }

  /// Gives each item a hint that fits what it has.
  static func fillHints(_ items: inout [DriftItem]) {
    for index in items.indices { items[index].remediation = Remediation.hint(for: items[index]) }
  }

  /// The blocks of a report as one file; empty when no item has one.
  public static func file(_ items: some Sequence<DriftItem>) -> String {
    items.lazy.compactMap(\.importBlock).map { $0 + "\n" }.joined(separator: "\n")
  }

  /// A name that no block of the type has.
  private mutating func free(type: String, name: String) -> String {
    let plain = "\(type).\(name)"
    if take(plain) { return name }
    var number = nextNumber[plain] ?? 2
    while !take("\(plain)_\(number)") { number += 1 }
    nextNumber[plain] = number + 1
    return "\(name)_\(number)"
  }

  private mutating func take(_ address: String) -> Bool {
    !declared.contains(address) && taken.insert(address).inserted
  }
}
