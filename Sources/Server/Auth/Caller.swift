import DriftModels
import Storage

/// Who makes a request, where it belongs and how much it may do.
struct Caller: Hashable, Sendable {
  let identity: Identity
  /// The organisations that it belongs to, with its role in each.
  let roles: [OrgID: Role]
  /// What the credential allows; nothing above the role.
  let grant: KeyGrant

  /// An API key of one organisation. It stands for an administrator, whatever its scopes: what only an owner may do, no
  /// key can.
  init(key id: APIKeyID, name: String, of org: OrgID, scopes: [APIKeyScope]) {
    identity = .key(id, name: name)
    roles = [org: .admin]
    grant = KeyGrant(scopes)
  }

  /// A person, who may do all that the role in an organisation allows.
  init(user id: UserID, name: String, roles: [OrgID: Role]) {
    identity = .user(id, name: name)
    self.roles = roles
    grant = .unrestricted
  }

  /// The organisation of a key; nil for people, who say in the path which of theirs they mean.
  var home: OrgID? {
    switch identity {
    case .key: roles.first?.key
    case .user: nil
    }
  }
}

/// Who stands behind a request.
enum Identity: Hashable, Sendable {
  /// A program, by the name of its key.
  case key(APIKeyID, name: String)
  /// A person, by the e-mail address.
  case user(UserID, name: String)

  /// What is written down where somebody has to be named: the name of a person, or `api-key:` and the name of a key.
  var actor: String {
    switch self {
    case .key(_, let name): "api-key:\(name)"
    case .user(_, let name): name
    }
  }

  /// The text of the id, to count requests by.
  var id: String {
    switch self {
    case .key(let id, _): id.description
    case .user(let id, _): id.description
    }
  }
}

/// What a ``UserID`` names.
enum UserEntity {}
/// Id of a person.
typealias UserID = Identifier<UserEntity>

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
