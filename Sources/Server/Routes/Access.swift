import DriftModels
import HTTPTypes
import Hummingbird
import Storage

/// Who may call an operation, with how much, and how often.
struct Access: Sendable {
  let method: HTTPRequest.Method
  let path: String
  /// What a caller needs; nil lets everybody in.
  let requirement: Requirement?
  let body: BodyKind
  /// Nil for operations that are not counted.
  let limit: RateLimit?
  /// Whether answering may keep a processor busy for long, so that it has to run apart from other requests.
  let isHeavy: Bool

  /// An operation for everybody.
  static func anyone(_ method: HTTPRequest.Method, _ path: String) -> Access {
    Access(method: method, path: path, requirement: nil, body: .none, limit: nil, isHeavy: false)
  }

  /// An operation for callers that meet a requirement.
  init(
    _ method: HTTPRequest.Method, _ path: String, _ requirement: Requirement, body: BodyKind = .none,
    limit: RateLimit = .general, isHeavy: Bool = false
  ) {
    self.init(method: method, path: path, requirement: requirement, body: body, limit: limit, isHeavy: isHeavy)
  }

  private init(
    method: HTTPRequest.Method, path: String, requirement: Requirement?, body: BodyKind, limit: RateLimit?,
    isHeavy: Bool
  ) {
    self.method = method
    self.path = path
    self.requirement = requirement
    self.body = body
    self.limit = limit
    self.isHeavy = isHeavy
  }
}

/// What the body of a request is.
enum BodyKind: String, Sendable {
  /// There is none, or it is ignored.
  case none
  /// A small JSON document.
  case json
  /// A plan as text inside a JSON document.
  case plan
  /// A state.
  case state
  /// What an operator has found in a cluster.
  case report

  /// How a body that is too large could be made smaller; nil where nothing in it can be done without.
  var hint: String? {
    switch self {
    case .none, .json, .state, .report: nil
    case .plan: "an analysis needs no more than `jq -c 'del(.prior_state, .planned_values, .configuration)'` leaves"
    }
  }
}

/// What a caller of an operation needs to be.
struct Requirement: Sendable {
  /// The kinds of credential that are taken.
  enum Credentials: String, Sendable {
    case userOrKey = "user or key"
    /// A key is looked at as elsewhere, and refused last of all for having no person behind it.
    case person = "user, or key with a user behind it"
    case user, key
  }

  let credentials: Credentials
  /// The least role in the organisation; nil where belonging to none is enough.
  let role: Role?
  /// The least that a key has to allow; nil where keys are not taken.
  let grant: KeyGrant?

  /// For keys and people; `grant` is for keys, `role` for people (a key counts as an administrator).
  static func userOrKey(_ role: Role, _ grant: KeyGrant) -> Requirement {
    Requirement(credentials: .userOrKey, role: role, grant: grant)
  }

  /// For whoever can show who they are, in whichever organisation: what it answers belongs to none.
  static func anyCaller(_ grant: KeyGrant) -> Requirement {
    Requirement(credentials: .userOrKey, role: nil, grant: grant)
  }

  /// For credentials that a person stands behind, who is written down as the one who did it.
  static func person(_ role: Role, _ grant: KeyGrant) -> Requirement {
    Requirement(credentials: .person, role: role, grant: grant)
  }

  /// For keys only, such as those that programs inside clusters hold.
  static func key(_ role: Role, _ grant: KeyGrant) -> Requirement {
    Requirement(credentials: .key, role: role, grant: grant)
  }

  /// For people only.
  static func user(_ role: Role) -> Requirement {
    Requirement(credentials: .user, role: role, grant: nil)
  }

  /// The right to touch the organisation's data, for a caller that meets the requirement.
  ///
  /// Whether the caller belongs to the organisation comes first, so that nobody learns anything about others.
  /// - Parameter organization: the organisation of the path; nil for paths without one, which act on the key's.
  func admit(_ caller: Caller, to organization: OrgID?) throws(RequestFailure) -> OrgScope {
    if let organization, caller.roles[organization] == nil { throw .forbidden }
    try checkCredentials(of: caller)
    guard let org = organization ?? caller.home, let held = caller.roles[org] else { throw .forbidden }
    if let role, held < role { throw .insufficientRole(needed: role) }
    try checkGrant(of: caller)
    return OrgScope(authorized: org)
  }

  /// Lets in a caller of any organisation.
  func admit(_ caller: Caller) throws(RequestFailure) {
    try checkCredentials(of: caller)
    try checkGrant(of: caller)
  }

  private func checkCredentials(of caller: Caller) throws(RequestFailure) {
    switch (credentials, caller.identity) {
    case (.user, .key): throw .oidcRequired
    case (.key, .user): throw .keyRequired
    case (.userOrKey, _), (.person, _), (.user, .user), (.key, .key): break
    }
  }

  private func checkGrant(of caller: Caller) throws(RequestFailure) {
    if let grant, caller.grant < grant { throw .insufficientScope }
    if credentials == .person, case .key = caller.identity { throw .userRequired }
  }
}
