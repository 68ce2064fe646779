import DriftModels

extension NormalisationRule {
  /// `azure.role-definition-id`
  static let roleDefinitionID = NormalisationRule(
    id: "azure.role-definition-id",
    summary: "Roles are told apart by their GUID, whatever scope stands before it; built-in ones have a name too.",
    source: "Azure documentation, role definitions and built-in roles", scope: .cloud(.azure)
  ) { pair in
    guard pair.name.hasPrefix("role_definition_") || pair.name.hasSuffix("_role_definition_id"),
      let (declared, live) = pair.texts, let mine = RoleDefinition.guid(declared),
      let theirs = RoleDefinition.guid(live)
    else { return .undecided }
    return mine == theirs ? .equal : .undecided
  }
}

/// Role definitions of Azure RBAC.
enum RoleDefinition {
  /// Of an id or of the name of a built-in role; nil for the name of a role that people defined.
  static func guid(_ text: String) -> String? {
    // A state keeps the scope after the id of a definition.
    let id = LetterCase.folded(String(text.prefix { $0 != "|" }))
    let last = id.split(separator: "/").last.map(String.init) ?? id
    return isGUID(last) ? last : BuiltInRoles.guids[LetterCase.folded(text)]
  }

  private static func isGUID(_ text: String) -> Bool {
    let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return groups.map(\.count) == [8, 4, 4, 4, 12] && groups.joined().allSatisfy { Hexadecimal.digit($0) != nil }
  }
}
