/// What a member of an organisation may do, lowest first.
enum Role: String, CaseIterable, Comparable, Sendable {
  case viewer, member, admin, owner

  /// Order of power.
  static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .viewer: 0
    case .member: 1
    case .admin: 2
    case .owner: 3
    }
  }
}
