public import DriftModels

/// What a person can do about an item, in one or two sentences; nothing in it is escaped for any markup.
public enum Remediation {
  private static let listedPaths = 3

  /// The hint for an item; nil when there is nothing to do.
  public static func hint(for item: DriftItem) -> String? {
    switch item.kind {
    case .matched: nil
    case .changed:
      "Run `terraform apply` to restore \(attributes(of: item)), or change the configuration to keep what is live."
    case .missing:
      "Run `terraform apply` to create it again, or remove its block from the configuration if it was deleted on "
        + "purpose."
    case .extra where item.importBlock != nil:
      "Add the import block and run `terraform plan -generate-config-out=generated.tf` to adopt it, or delete it if "
        + "nobody needs it."
    case .extra where ImportIDTable.rules[item.resourceType] != nil:
      "Its id does not have the form that an import of \(item.resourceType) needs: write the import block by hand, or "
        + "delete the resource if nobody needs it."
    case .extra:
      "No import rule is known for \(typeName(of: item)): take the id from the import section of its provider "
        + "documentation and write the block by hand, or delete the resource if nobody needs it."
    }
  }

  private static func attributes(of item: DriftItem) -> String {
    guard !item.changes.isEmpty else { return "it" }
    let shown = item.changes.prefix(listedPaths).map { "`\($0.pathText)`" }.joined(separator: ", ")
    let rest = item.changes.count - listedPaths
    return rest > 0 ? "\(shown) and \(rest) more" : shown
  }

  private static func typeName(of item: DriftItem) -> String {
    item.resourceType.isEmpty ? "its type" : item.resourceType
  }
}
