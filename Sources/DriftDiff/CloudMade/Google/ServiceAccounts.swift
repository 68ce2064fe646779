import DriftModels

extension CloudMadeRule {
  /// `gcp.managed-service-accounts`
  static let managedServiceAccounts = CloudMadeRule(
    id: "gcp.managed-service-accounts",
    summary: "Switching on an API makes service accounts, and gives each the role that its service needs.",
    source: "Google Cloud documentation, default service accounts; service agents reference",
    types: ["google_service_account", "google_project_iam_member", "google_project_iam_binding"]
  ) { resource in
    guard resource.type == "google_service_account" else {
      let grants = LiveGrant.all(of: resource)
      return !grants.isEmpty && grants.allSatisfy { isStock($0) }
    }
    let email =
      [resource.text("email"), resource.ownName, resource.providerResourceID].first { $0.contains("@") } ?? ""
    return StockAccount(email.split(separator: "/").last ?? "") != nil
  }

  private static func isStock(_ grant: LiveGrant) -> Bool {
    let prefix = "serviceAccount:"
    guard grant.member.hasPrefix(prefix), !grant.isConditional else { return false }
    return StockAccount(grant.member.dropFirst(prefix.count))?.isStockRole(grant.role) == true
  }
}

/// A service account that Google Cloud made.
enum StockAccount {
  /// One that workloads run as unless they are given another; it may do nearly everything in its project.
  case standard
  case builder
  /// What a service acts as, by the name of the service's own project.
  case agent(Substring)

  /// Nil for an account that people made.
  init?(_ email: Substring) {
    let parts = email.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    let (name, domain) = (parts[0], parts[1])
    switch domain {
    case "developer.gserviceaccount.com" where name.hasSuffix("-compute") && Self.isNumber(name.dropLast(8)):
      self = .standard
    case "appspot.gserviceaccount.com": self = .standard
    case "cloudservices.gserviceaccount.com" where Self.isNumber(name): self = .standard
    case "cloudbuild.gserviceaccount.com" where Self.isNumber(name): self = .builder
    default:
      guard let service = Self.service(domain), name.hasPrefix("service-"), Self.isNumber(name.dropFirst(8)) else {
        return nil
      }
      self = .agent(service)
    }
  }

  /// Whether the account has the role from the start.
  func isStockRole(_ role: String) -> Bool {
    switch self {
    case .standard: return role == "roles/editor"
    case .builder: return role == "roles/cloudbuild.builds.builder"
    case .agent(let service):
      guard role.hasPrefix("roles/"), role.hasSuffix("erviceAgent") else { return false }
      let owner = role.dropFirst(6).prefix { $0 != "." }
      return ServiceAgents.roleOwners(of: service).contains(owner)
    }
  }

  /// `SERVICE.iam.gserviceaccount.com`, where SERVICE is a project of Google's own.
  private static func service(_ domain: Substring) -> Substring? {
    let suffix = ".iam.gserviceaccount.com"
    guard domain.hasSuffix(suffix) else { return nil }
    let service = domain.dropLast(suffix.count)
    return ServiceAgents.isGoogles(service) ? service : nil
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

/// The projects that service agents come from, and the services whose roles they have.
enum ServiceAgents {
  private static let prefix = "gcp-sa-"

  static func isGoogles(_ project: Substring) -> Bool { project.hasPrefix(prefix) || owners[project] != nil }

  /// Services, as in `roles/SERVICE.serviceAgent`.
  static func roleOwners(of project: Substring) -> Set<Substring> {
    if let known = owners[project] { return known }
    let service = project.dropFirst(prefix.count).prefix { $0 != "-" }
    return [service, Substring(project.dropFirst(prefix.count).filter { $0 != "-" })]
  }

  private static let owners: [Substring: Set<Substring>] = [
    "bigquery-encryption": ["bigquery"], "cloud-filer": ["file"], "cloud-memcache-sa": ["memcache"],
    "cloud-ml": ["ml"], "cloud-redis": ["redis"], "cloud-tpu": ["tpu", "cloudtpu"],
    "cloudcomposer-accounts": ["composer"], "compute-system": ["compute"], "container-analysis": ["containeranalysis"],
    "container-engine-robot": ["container"], "containerregistry": ["containerregistry"],
    "dataflow-service-producer-prod": ["dataflow"], "dataproc-accounts": ["dataproc"], "dlp-api": ["dlp"],
    "endpoints-portal": ["endpointsportal"], "firebase-rules": ["firebaserules"], "gae-api-prod": ["appengine"],
    "gcf-admin-robot": ["cloudfunctions"], "gcp-gae-service": ["appengine"], "gcp-sa-cloud-sql": ["cloudsql"],
    "gcp-sa-firebase": ["firebase"], "gcp-sa-gkenode": ["container"], "gcp-sa-gkehub": ["gkehub"],
    "gcp-sa-mcsd": ["multiclusterservicediscovery"], "gcp-sa-meshdataplane": ["meshdataplane"],
    "gcp-sa-servicemesh": ["anthosservicemesh"], "genomics-api": ["genomics", "lifesciences"],
    "gs-project-accounts": [], "kms-sa": ["cloudkms"], "remotebuildexecution": ["remotebuildexecution"],
    "security-center-api": ["securitycenter"], "serverless-robot-prod": ["run"],
    "service-consumer-management": ["serviceconsumermanagement"], "service-networking": ["servicenetworking"],
    "sourcerepo-service-accounts": ["sourcerepo"],
  ]
}
