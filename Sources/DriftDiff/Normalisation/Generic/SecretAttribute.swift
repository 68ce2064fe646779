/// Names of attributes whose values are secrets, whether the state marks them or not.
enum SecretAttribute {
  private static let endings = [
    "password", "secret", "token", "private_key", "access_key", "connection_string", "certificate_body",
  ]

  static func matches(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return endings.contains { lowered.hasSuffix($0) }
  }
}
