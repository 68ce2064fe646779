import DriftModels

extension NormalisationRule {
  /// `generic.ssh-key`
  static let sshKey = reading(
    .sshKey, id: "generic.ssh-key",
    summary: "SSH keys are compared by type and bytes, without comment and line breaks.",
    source: "RFC 4253 §6.6; OpenSSH, authorized_keys format", as: { SSHPublicKey($0) })

  /// `generic.base64`
  static let base64 = NormalisationRule(
    id: "generic.base64", summary: "Base64 is compared by its bytes, with other Base64 or with the plain text.",
    source: "RFC 4648"
  ) { pair in
    guard let (declared, live) = pair.texts(.base64) else { return .undecided }
    let (mine, theirs) = (Base64.decoded(declared.utf8), Base64.decoded(live.utf8))
    if let mine, let theirs, mine == theirs { return .equal }
    if let mine, mine.elementsEqual(live.utf8) { return .equal }
    if let theirs, theirs.elementsEqual(declared.utf8) { return .equal }
    return .undecided
  }

  /// `generic.hash-vs-content`
  static let hashVsContent = NormalisationRule(
    id: "generic.hash-vs-content",
    summary:
      "A digest equals itself in another notation and what it is the digest of; digests of two kinds can't be compared.",
    source: "AWS provider documentation, aws_instance; Google provider documentation, SSL certificates"
  ) { pair in
    guard let (declared, live) = pair.texts else { return .undecided }
    let kinds = pair.kinds
    if kinds.contains(.digest), let mine = Digest(declared), let theirs = Digest(live) {
      return mine == theirs || mine.bytes.count != theirs.bytes.count ? .equal : .different
    }
    if kinds.contains(.hashedContent) {
      return HashedContent.isSame(declared, live) || HashedContent.isSame(live, declared) ? .equal : .undecided
    }
    return .undecided
  }
}

/// A public key as OpenSSH writes it: type, Base64, comment.
struct SSHPublicKey: Equatable {
  private let type: Substring
  private let bytes: [UInt8]

  /// Nil for anything else.
  init?(_ text: String) {
    let trimmed = text.drop(while: \.isWhitespace)
    let type = trimmed.prefix { !$0.isWhitespace }
    guard ["ssh-", "ecdsa-", "sk-"].contains(where: { type.hasPrefix($0) }) else { return nil }
    // Portals break the key into lines; a blank ends it.
    let key = trimmed.dropFirst(type.count).drop(while: \.isWhitespace).prefix { $0 != " " && $0 != "\t" }
    guard let bytes = Base64.decoded(key.utf8) else { return nil }
    self.type = type
    self.bytes = bytes
  }
}

/// Content of which a state may hold the digest.
enum HashedContent {
  /// Whether the first is the digest of the second, or of the bytes that the second is Base64 of.
  static func isSame(_ digest: String, _ content: String) -> Bool {
    // Content is taken for a digest only where it is written as states do: in hexadecimal, or 44 digits of Base64.
    guard Hexadecimal.bytes(digest) != nil || digest.utf8.count == 44, let digest = Digest(digest) else { return false }
    return digest.isDigest(of: Array(content.utf8)) || Base64.decoded(content.utf8).map(digest.isDigest) == true
  }
}
