import DriftModels

extension NormalisationRule {
  /// `azure.id-case`
  static let azureIDCase = NormalisationRule(
    id: "azure.id-case", summary: "Resource ids are compared without regard to ASCII letter case.",
    source: "Azure Resource Manager documentation, resource naming rules", scope: .cloud(.azure)
  ) { pair in
    guard !pair.isUserText, let (declared, live) = pair.texts, let mine = AzureID.folded(declared),
      let theirs = AzureID.folded(live)
    else { return .undecided }
    return mine == theirs ? .equal : .undecided
  }

  /// `azure.location`
  static let azureLocation = NormalisationRule(
    id: "azure.location", summary: "Regions have a name and a display name: westeurope and West Europe.",
    source: "Azure documentation, regions", scope: .cloud(.azure)
  ) { pair in
    guard isLocation(pair.name), !pair.isUserText, let (declared, live) = pair.texts else { return .undecided }
    return folded(declared) == folded(live) ? .equal : .undecided
  }

  private static func isLocation(_ name: String) -> Bool {
    name == "location" || name == "locations" || name.hasSuffix("_location") || name.hasSuffix("_locations")
  }

  private static func folded(_ region: String) -> String { LetterCase.folded(region.filter { $0 != " " }) }
}

/// Ids of Azure Resource Manager.
enum AzureID {
  /// In lowercase, without a final slash; nil for a text that is no such id.
  static func folded(_ text: String) -> String? {
    let folded = LetterCase.folded(text)
    guard
      ["/subscriptions/", "/providers/"].contains(where: { folded.hasPrefix($0) && folded.utf8.count > $0.utf8.count })
    else { return nil }
    return folded.hasSuffix("/") ? String(folded.dropLast()) : folded
  }

  /// What follows a segment, in lowercase; nil where there is no such segment.
  static func segment(after name: String, of id: String) -> String? {
    let parts = LetterCase.folded(id).split(separator: "/")
    guard let place = parts.firstIndex(of: name[...]), place + 1 < parts.count else { return nil }
    return String(parts[place + 1])
  }
}
