import DriftModels
import HTTPTypes

/// The description of the API, OpenAPI 3.1, made from the access table and the descriptions beside the routes.
struct OpenAPIDocument: Sendable {
  /// The document as JSON.
  let bytes: [UInt8]

  /// The document of this version of the server.
  static let current = OpenAPIDocument()

  private init() {
    var writer = JSONWriter(indent: 2)
    writer.object { document in
      document.member("openapi", "3.1.0")
      document.key("info")
      document.object { info in
        info.member("title", "driftwise")
        info.member("version", "2.0.0")
        info.member("description", "Finds where a cloud no longer is what the infrastructure code says.")
        info.key("license")
        info.object {
          $0.member("name", "Apache-2.0")
          $0.member("identifier", "Apache-2.0")
        }
      }
      document.key("paths")
      document.object { $0.paths() }
      document.key("components")
      document.object { $0.components() }
    }
    bytes = writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func paths() {
    let byPath = Dictionary(grouping: APIOperation.allCases, by: \.access.path)
    for path in byPath.keys.sorted() {
      key(path)
      object { item in
        for operation in byPath[path] ?? [] {
          item.key(operation.access.method.rawValue.lowercased())
          item.object { $0.members(of: operation) }
        }
      }
    }
  }

  fileprivate mutating func components() {
    key("securitySchemes")
    object { schemes in
      schemes.key("apiKey")
      schemes.object {
        $0.member("type", "apiKey")
        $0.member("in", "header")
        $0.member("name", "X-API-Key")
      }
      schemes.key("bearer")
      schemes.object {
        $0.member("type", "http")
        $0.member("scheme", "bearer")
        $0.member("description", "An API key, or the token of a signed-in person.")
      }
    }
    let schemas = APIOperation.allCases.map(\.description).flatMap { description in
      [description.request, description.success.schema].compactMap { $0 }
    }
    let named = (schemas + [.error, .planLimitError]).reduce(into: [:]) { all, schema in
      all.merge(schema.components) { first, _ in first }
    }
    key("schemas")
    object { writer in
      for (name, schema) in named.sorted(by: { $0.key < $1.key }) {
        writer.key(name)
        writer.schema(schema)
      }
    }
  }
}
