import DriftModels
import HTTPTypes
import Storage

/// What runs the server asks of it, and the description of the API.
struct SystemRoutes: Sendable {
  let database: any Database
  let document: OpenAPIDocument

  /// Tells that the process answers; touches nothing else.
  func health() -> Reply {
    Reply.json { $0.member("status", "ok") }
  }

  /// Tells whether requests can be served: the database can be read.
  func readiness() async -> Reply {
    let isReadable: Bool
    do {
      _ = try await database.read { try await $0.platform.organizations.find(slug: "") }
      isReadable = true
    } catch {
      isReadable = false
    }
    return Reply.json(isReadable ? .ok : .serviceUnavailable) { body in
      body.member("status", isReadable ? "ok" : "unavailable")
      body.key("checks")
      body.object { checks in
        checks.member("database", isReadable ? "ok" : "unavailable")
        checks.member("redis", "not configured")
      }
    }
  }

  func openAPI() -> Reply {
    Reply.json(bytes: document.bytes)
  }
}
