extension CloudMadeRules {
  static let google: [CloudMadeRule] = [.defaultNetwork, .managedServiceAccounts, .legacyBucketRoles, .gkeOwned]
}
