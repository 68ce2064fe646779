// Made by scripts/provider-tables/types.py.

extension ProviderSnapshot {
  static let awsVersion = "6.25.0"
  /// All 1581 of them.
  static let awsResources = [awsResources1, awsResources2]
  static let googleVersion = "6.50.0"
  /// All 1068 of them.
  static let googleResources = [googleResources1]
  static let azurermVersion = "4.55.0"
  /// All 1056 of them.
  static let azurermResources = [azurermResources1]
}
