import DriftModels
import HTTPTypes
import Workflows

/// What the public Terraform registry says of resource types.
struct RegistryRoutes: Sendable {
  let catalogue: RegistryCatalogue

  func meta(_ query: QueryParameters) async throws -> Reply {
    guard let provider = try query.choice("provider", of: CatalogueProvider.self) else {
      throw RequestFailure.invalid(field: "provider", problem: "it is required")
    }
    let type = try Self.resourceType(query)
    guard provider.owns(type), let resource = try await catalogue.resource(type) else {
      throw RequestFailure.unknownResourceType
    }
    return Reply.json { body in
      body.member("docs_url", resource.documentation)
      body.member("fetched_at", resource.fetchedAt.description)
      body.member("latest_version", resource.latestVersion)
      // The registry does not say since which version a type exists.
      body.key("min_version")
      body.null()
      body.member("provider", provider.rawValue)
      body.member("resource_type", resource.type)
    }
  }

  private static func resourceType(_ query: QueryParameters) throws(RequestFailure) -> String {
    guard let type = query.text("resource_type") else {
      throw .invalid(field: "resource_type", problem: "it is required")
    }
    guard type.wholeMatch(of: /[a-z][a-z0-9_]{1,127}/) != nil else {
      throw .invalid(field: "resource_type", problem: "expected a name such as aws_instance")
    }
    return type
  }
}
