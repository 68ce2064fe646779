import DriftModels

extension NormalisationRule {
  /// `azure.key-vault-versioned-id`
  static let keyVaultVersionedID = NormalisationRule(
    id: "azure.key-vault-versioned-id",
    summary: "The id of a key or secret without a version stands for the newest version.",
    source: "Azure documentation, Key Vault object identifiers", scope: .cloud(.azure)
  ) { pair in
    guard !pair.isUserText, let (declared, live) = pair.texts, let mine = KeyVaultID(declared),
      let theirs = KeyVaultID(live)
    else { return .undecided }
    return mine.stands(for: theirs) ? .equal : .undecided
  }
}

/// `https://VAULT.vault.azure.net/keys/NAME/VERSION`
struct KeyVaultID {
  private let object: [Substring]
  private let version: Substring?

  private static let collections: Set<Substring> = ["certificates", "keys", "secrets", "storage"]
  private static let hosts = [".vault.", ".managedhsm."]

  /// Nil for what names no object of a vault. Names have no letter case.
  init?(_ text: String) {
    let folded = LetterCase.folded(text)
    guard folded.hasPrefix("https://") else { return nil }
    let parts = folded.dropFirst(8).split(separator: "/")
    guard parts.count == 3 || parts.count == 4, Self.collections.contains(parts[1]),
      Self.hosts.contains(where: parts[0].contains)
    else { return nil }
    let host = parts[0].hasSuffix(":443") ? parts[0].dropLast(4) : parts[0]
    object = [host, parts[1], parts[2]]
    version = parts.count == 4 ? parts[3] : nil
  }

  func stands(for other: KeyVaultID) -> Bool {
    object == other.object && (version == nil || other.version == nil || version == other.version)
  }
}
