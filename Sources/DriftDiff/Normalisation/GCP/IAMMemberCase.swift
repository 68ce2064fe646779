import DriftModels

extension NormalisationRule {
  /// `gcp.iam-member-case`
  static let iamMemberCase = NormalisationRule(
    id: "gcp.iam-member-case", summary: "The e-mail addresses of members have no letter case.",
    source: "Google Cloud documentation, IAM principal identifiers", scope: .cloud(.gcp)
  ) { pair in
    guard let (declared, live) = pair.texts else { return .undecided }
    if emails.contains(pair.name) {
      return LetterCase.folded(declared) == LetterCase.folded(live) ? .equal : .undecided
    }
    guard members.contains(pair.name), IAMMember.folded(declared) == IAMMember.folded(live) else { return .undecided }
    return .equal
  }

  private static let emails: Set<String> = ["group_by_email", "user_by_email"]
  private static let members: Set<String> = ["exempted_members", "member", "members"]
}

/// Members of IAM policies.
enum IAMMember {
  /// Kinds whose names are not e-mail addresses, or belong to nobody any more.
  private static let exact = ["deleted:", "principal:", "principalSet:"]

  /// In the form in which equal ones are equal.
  static func folded(_ member: String) -> String {
    guard let colon = member.firstIndex(of: ":"), !exact.contains(where: member.hasPrefix) else { return member }
    return member[...colon] + LetterCase.folded(String(member[member.index(after: colon)...]))
  }
}
