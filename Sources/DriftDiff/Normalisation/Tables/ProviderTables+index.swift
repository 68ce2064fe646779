// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// All tables of sets.
  static let setsTexts = [
    awsSets1, awsSets2, awsSets3, awsSets4, googleSets, azurermSets1, azurermSets2,
  ]
  /// All tables of computed.
  static let computedTexts = [
    awsComputed1, awsComputed2, awsComputed3, awsComputed4,
  ]
  /// All tables of defaults.
  static let defaultsTexts = [
    awsDefaults1, awsDefaults2, awsDefaults3, googleDefaults, azurermDefaults1, azurermDefaults2, azurermDefaults3,
  ]
}
