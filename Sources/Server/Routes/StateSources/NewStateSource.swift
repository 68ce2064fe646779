import DriftModels
import Storage

/// What the caller wants a new state source to be.
struct NewStateSource {
  let kind: StateSourceKind
  let displayName: String
  let config: JSONBody
  let cloudAccountID: CloudAccountID?

  /// - Throws: ``RequestFailure`` or ``JSONError``.
  init(_ fields: BodyFields) throws {
    kind = try Self.kind(fields)
    displayName = try fields.name("display_name")
    config = try Self.config(fields)
    cloudAccountID = try fields.text("cloud_account_id").map { text in
      guard let id = CloudAccountID(text) else {
        throw RequestFailure.invalid(field: "cloud_account_id", problem: "expected a UUID")
      }
      return id
    }
  }

  private static func kind(_ fields: BodyFields) throws -> StateSourceKind {
    guard let text = try fields.text("kind") else {
      throw RequestFailure.invalid(field: "kind", problem: "it is required")
    }
    guard let kind = StateSourceKind(rawValue: text) else {
      let known = StateSourceKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw RequestFailure.invalid(field: "kind", problem: "expected one of \(known)")
    }
    guard kind == .upload else {
      throw RequestFailure.invalid(field: "kind", problem: "this server takes states by upload only")
    }
    return kind
  }

  /// A source that is uploaded to has nothing to configure; keeping more could mean keeping a secret in the open.
  private static func config(_ fields: BodyFields) throws -> JSONBody {
    guard let object = try fields.value("config", .object) else {
      throw RequestFailure.invalid(field: "config", problem: "it is required")
    }
    guard object.count == 0 else {
      throw RequestFailure.invalid(field: "config", problem: "expected an empty object for kind upload")
    }
    return JSONBody(hashing: Array("{}".utf8))
  }
}
