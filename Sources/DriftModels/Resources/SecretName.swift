/// Names whose values are secrets whatever a state or a provider's schema says about them.
public enum SecretName {
  private static let endings: [[UInt8]] = [
    "password", "passphrase", "secret", "secretstring", "secretbinary", "secretkey", "token", "privatekey",
    "privatekeypem", "privatekeyopenssh", "privatekeypkcs8", "accesskey", "accountkey", "clientkey", "sharedkey",
    "connectionstring", "certificatebody", "kubeconfig", "kubeconfigraw", "passwordwo", "secretstringwo",
  ].map { Array($0.utf8) }

  /// Whether a value under this name is masked always. Case, `_`, `-` and spaces do not matter.
  public static func matches(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { matches($0) }
  }

  /// The same for a name of a document.
  public static func matches(_ name: JSONText) -> Bool { name.withUTF8 { matches($0) } }

  /// The same for bytes. Reads the name from its end, and no more of it than the longest ending needs.
  static func matches(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    endings.contains { ending in
      var rest = ending[...]
      var index = name.endIndex
      while let wanted = rest.last {
        guard index > 0 else { return false }
        index -= 1
        let byte = name[index]
        if byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ") { continue }
        let lowered = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        guard lowered == wanted else { return false }
        rest = rest.dropLast()
      }
      return true
    }
  }
}
