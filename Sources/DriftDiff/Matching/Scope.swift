import DriftModels

/// Which resources take part in a comparison, and of which it is known that they would have been found.
struct Scope {
  private let regions: Set<CloudRegion>?
  private let failedRegions: Set<CloudRegion>
  private let failedTypes: Set<String>
  private var owners: [CloudProviderKind: Set<String>] = [:]
  private let projects: ProjectNumbers

  init(_ options: DriftOptions, _ projects: ProjectNumbers) {
    regions = options.regions.map { Set($0.map(CloudRegion.init(name:))) }
    failedRegions = Set(options.failedRegions.map(CloudRegion.init(name:)))
    failedTypes = Set(options.failedTypes.map(CloudType.canonical))
    self.projects = projects
    limit(to: options.accounts)
  }

  /// Takes in what is declared in these accounts, projects and subscriptions alone.
  mutating func limit(to accounts: [CloudProviderKind: Set<String>]) {
    owners = [:]
    for (cloud, names) in accounts {
      let named = names.filter { CloudOwner.isOwner($0, of: cloud) }
      owners[cloud] = cloud == .azure ? Set(named.map { $0.lowercased() }) : named
    }
  }

  /// Whether a live resource takes part.
  func contains(_ live: LiveResource) -> Bool {
    guard regions != nil else { return true }
    return contains(CloudRegion(live))
  }

  /// Whether a declared instance that nothing live was found for takes part: one of another account or region is
  /// nothing to miss here.
  func contains(_ declared: DeclaredResource, in region: CloudRegion) -> Bool {
    guard contains(region) else { return false }
    guard let cloud = CloudProviderKind(terraformType: declared.type), let known = owners[cloud], !known.isEmpty,
      let owner = CloudOwner.of(declared, projects)
    else { return true }
    return known.contains(owner)
  }

  /// Whether it would have been found if it were live. Where the region of an instance is not known, it could be one
  /// of those that could not be read.
  func wasSearched(_ declared: DeclaredResource, in region: CloudRegion) -> Bool {
    guard !failedTypes.contains(CloudType.canonical(declared.type)) else { return false }
    return region == .unknown ? failedRegions.isEmpty : !failedRegions.contains(region)
  }

  private func contains(_ region: CloudRegion) -> Bool {
    guard let regions, case .region = region else { return true }
    return regions.contains(region)
  }
}
