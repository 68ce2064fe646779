import DriftModels

/// Rules for what Azure writes in several ways.
enum AzureRules {
  static let all: [NormalisationRule] = [.azureIDCase, .azureLocation]
}

extension NormalisationRule {
  /// `azure.id-case`
  static let azureIDCase = NormalisationRule(
    id: "azure.id-case", summary: "Resource ids are compared without regard to ASCII letter case.",
    source: "Azure Resource Manager documentation, resource naming rules"
  ) { pair in
    guard let declared = pair.declared?.text, let live = pair.live?.text, isResourceID(declared), isResourceID(live)
    else {
      return .undecided
    }
    return LetterCase.isSame(declared, live) ? .equal : .undecided
  }

  /// `azure.location`
  static let azureLocation = NormalisationRule(
    id: "azure.location", summary: "Regions have a name and a display name: westeurope and West Europe.",
    source: "Azure documentation, regions", scope: .cloud(.azure)
  ) { pair in
    guard ["location", "primary_location", "secondary_location"].contains(pair.name),
      let declared = pair.declared?.string, let live = pair.live?.string
    else { return .undecided }
    return CloudRegion(name: declared) == CloudRegion(name: live) ? .equal : .undecided
  }

  private static func isResourceID(_ text: JSONText) -> Bool {
    text.withUTF8 { bytes in
      ["/subscriptions/", "/providers/"].contains { prefix in
        bytes.count > prefix.utf8.count && bytes.lazy.map(ASCII.lowercase).starts(with: prefix.utf8)
      }
    }
  }
}
