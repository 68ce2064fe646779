import DriftModels
import HTTPTypes
import NoiseAggregator
import RiskPolicy

/// What the server knows about risk and noise before anybody has written a rule.
struct BuiltInRuleRoutes: Sendable {
  /// The answers never change, so each is written once, when the first is asked for.
  private static let everything = document(nil)
  private static let byProvider = Dictionary(
    uniqueKeysWithValues: CatalogueProvider.allCases.map { ($0, document($0)) })

  func list(_ query: QueryParameters) async throws -> Reply {
    let provider = try query.choice("provider", of: CatalogueProvider.self)
    return Reply.json(bytes: provider.flatMap { Self.byProvider[$0] } ?? Self.everything)
  }

  private static func document(_ provider: CatalogueProvider?) -> [UInt8] {
    let types = BuiltInTypes.standard
    var writer = JSONWriter()
    writer.object { body in
      body.noiseRules(of: provider)
      body.types("risk_encryption_types", types.encryption, of: provider)
      body.types("risk_iam_types", types.iam, of: provider)
      body.types("risk_network_types", types.network, of: provider)
      body.types("risk_security_types", types.security, of: provider)
      body.types("risk_stateful_types", types.stateful, of: provider)
      body.riskRules(of: provider)
    }
    return writer.bytes
  }
}

extension JSONWriter {
  /// The kinds of noise that mark changes, in the order in which they are tried.
  fileprivate mutating func noiseRules(of provider: CatalogueProvider?) {
    key("noise_rules")
    array { list in
      for entry in NoiseCatalogue.builtIn.entries where entry.marksChanges && entry.applies(to: provider) {
        list.object { rule in
          rule.member("id", entry.id)
          rule.member("name", entry.title)
          rule.member("description", entry.cause)
          rule.member("provider", entry.provider.rawValue)
          rule.texts("resource_types", entry.resourceTypes)
          rule.texts("attributes", entry.attributes)
          rule.texts("actions", entry.actions.map(\.rawValue))
        }
      }
    }
  }

  fileprivate mutating func types(_ name: String, _ types: Set<String>, of provider: CatalogueProvider?) {
    texts(name, types.filter { provider?.owns($0) ?? true }.sorted())
  }

  fileprivate mutating func riskRules(of provider: CatalogueProvider?) {
    key("risk_rules")
    object { rules in
      rules.key("flags")
      rules.array { list in
        for entry in FlagCatalogue.entries {
          list.object { flag in
            flag.member("id", entry.flag.id)
            flag.member("name", entry.title)
            flag.member("description", entry.description)
            flag.member("severity", entry.severity.rawValue)
          }
        }
      }
      rules.key("attribute_rules")
      rules.array { list in
        for rule in AttributeRules.all { list.attributeRule(rule, of: provider) }
      }
    }
  }

  private mutating func attributeRule(_ rule: AttributeRule, of provider: CatalogueProvider?) {
    let types = rule.types.filter { provider?.owns($0) ?? true }
    guard !types.isEmpty else { return }
    object { entry in
      entry.member("id", rule.id)
      entry.member("flag", rule.flag.id)
      entry.member("description", rule.why)
      entry.texts("resource_types", types)
      entry.member("attribute", rule.path.isEmpty ? nil : rule.path.joined(separator: "."))
      entry.texts("references", rule.references)
    }
  }

  private mutating func texts(_ name: String, _ texts: [String]) {
    key(name)
    array { list in
      for text in texts { list.value(text) }
    }
  }
}

extension KnownNoise {
  /// Whether the noise can show in a cloud; entries for several clouds are asked for their types.
  fileprivate func applies(to cloud: CatalogueProvider?) -> Bool {
    guard let cloud else { return true }
    guard provider == .any else { return provider.rawValue == cloud.rawValue }
    return resourceTypes.contains(where: cloud.canOwnMatch)
  }
}
