import DriftModels
import HTTPTypes
import Hummingbird

/// A request as a test writes it down.
struct Ask: Sendable {
  var method: HTTPRequest.Method
  var path: String
  var key: String?
  /// What a signed-in person shows.
  var token: String?
  var headers: HTTPFields = [:]
  var body: [UInt8]?

  static func get(_ path: String, key: String? = nil, headers: HTTPFields = [:]) -> Ask {
    Ask(method: .get, path: path, key: key, headers: headers)
  }

  static func delete(_ path: String, key: String? = nil) -> Ask {
    Ask(method: .delete, path: path, key: key)
  }

  /// A request with a JSON body.
  static func post(_ path: String, key: String? = nil, _ json: String, headers: HTTPFields = [:]) -> Ask {
    var headers = headers
    headers[.contentType] = headers[.contentType] ?? "application/json"
    return Ask(method: .post, path: path, key: key, headers: headers, body: Array(json.utf8))
  }

  /// A request of any method, with a JSON body if there is one.
  static func of(
    _ method: HTTPRequest.Method, _ path: String, key: String? = nil, token: String? = nil, _ json: String? = nil
  ) -> Ask {
    Ask(
      method: method, path: path, key: key, token: token,
      headers: json == nil ? [:] : [.contentType: "application/json"],
      body: json.map { Array($0.utf8) })
  }

  /// All header fields, with the key and the length among them.
  var fields: HTTPFields {
    var fields = headers
    if let key, let name = HTTPField.Name("X-API-Key") { fields[name] = key }
    if let token { fields[.authorization] = "Bearer \(token)" }
    if let body, fields[.transferEncoding] == nil { fields[.contentLength] = "\(body.count)" }
    return fields
  }
}

/// What came back.
struct Answer: Sendable {
  let status: Int
  let headers: HTTPFields
  let body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }

  /// The body as a JSON value.
  func json() throws -> JSONView {
    try JSONDocument(body).root
  }

  /// The `code` of a refusal; nil when the body has none.
  var code: String? {
    (try? json())?["code"]?.string
  }

  /// Status and code in one, such as `403 forbidden`.
  var verdict: String {
    code.map { "\(status) \($0)" } ?? "\(status)"
  }

  subscript(field: String) -> String? {
    HTTPField.Name(field).flatMap { headers[$0] }
  }
}
