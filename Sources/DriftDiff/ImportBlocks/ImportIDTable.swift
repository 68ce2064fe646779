/// The known types and the rule for each, from the "Import" sections of the providers' documentation: AWS 6.25,
/// Google 6.50, azurerm 4.55, Kubernetes 2.38.
///
/// A type that is not here has no import block rather than a guessed one.
enum ImportIDTable {
  static let rules: [String: ImportIDRule] = {
    var rules: [String: ImportIDRule] = [:]
    for table in [aws, google, azure, kubernetes] {
      for (types, rule) in table {
        for type in types.split(whereSeparator: \.isWhitespace) { rules[String(type)] = rule }
      }
    }
    return rules
  }()
}
