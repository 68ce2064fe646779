import DriftModels
import Storage

/// Who makes a request: an API key of one organisation. Signed-in people come with their own form of it.
struct Caller: Hashable, Sendable {
  /// The organisation that the key opens.
  let orgID: OrgID
  /// The key.
  let keyID: APIKeyID
  /// What the key may do; empty means unrestricted.
  let scopes: [APIKeyScope]

  /// A key stands for an administrator, whatever its scope: what only an owner may do, no key can.
  var role: Role { .admin }
  /// What the key may do, in one word.
  var grant: KeyGrant { KeyGrant(scopes) }
}

/// How much a set of scopes allows, least first.
enum KeyGrant: Int, Comparable, Sendable {
  /// GET and HEAD.
  case read
  /// All that the role allows.
  case write
  /// As `write`, and may hand on no restriction at all.
  case unrestricted

  /// No scopes and the wildcard are unrestricted; `read` beside `write` changes nothing.
  init(_ scopes: [APIKeyScope]) {
    if scopes.isEmpty || scopes.contains(.all) {
      self = .unrestricted
    } else {
      self = scopes.contains(.write) ? .write : .read
    }
  }

  /// Order of power.
  static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}
