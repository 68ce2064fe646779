import DriftModels
import Logging
import OutboundHTTP
import Workflows

/// The public registry of Terraform, or a stand-in for it.
struct TerraformRegistry: ProviderRegistry {
  /// Why an answer is none.
  enum Failure: Error, Hashable {
    case status(Int)
    case unexpected(String)
  }

  private let base: String
  private let policy: OutboundPolicy
  private let client: OutboundClient
  private let logger: Logger

  init(base: String = "https://registry.terraform.io", policy: OutboundPolicy = .publicHosts, logger: Logger) {
    self.base = base
    self.policy = policy
    self.logger = logger
    client = OutboundClient(
      policy: policy, limits: OutboundLimits(connect: .seconds(3), total: .seconds(10), bytes: 16 << 20))
  }

  func newestRelease(of provider: RegistryProvider) async throws -> ProviderRelease {
    do {
      let url = try OutboundURL("\(base)/v1/providers/\(provider.namespace)/\(provider.rawValue)", policy: policy)
      let response = try await client.get(url)
      guard response.status == 200 else { throw Failure.status(response.status) }
      return try Self.release(JSONDocument(response.body).root)
    } catch {
      logger.warning(
        "the provider registry could not be asked", metadata: ["provider": "\(provider)", "cause": "\(error)"])
      throw error
    }
  }

  /// The version, and the slugs of those pages that stand under `resources`.
  private static func release(_ root: JSONView) throws(Failure) -> ProviderRelease {
    guard let version = root["version"]?.string, version.wholeMatch(of: /[0-9A-Za-z.+-]{1,64}/) != nil else {
      throw .unexpected("version")
    }
    guard let docs = root["docs"]?.elements else { throw .unexpected("docs") }
    let slugs = docs.compactMap { $0["category"]?.string == "resources" ? $0["slug"]?.string : nil }
    guard !slugs.isEmpty else { throw .unexpected("docs") }
    return ProviderRelease(version: version, resources: Set(slugs))
  }
}
