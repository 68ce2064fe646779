import DriftModels

/// Names that AWS gives: ARNs as written, less the suffixes that some of its answers carry and others do not.
enum AWSIdentity {
  /// Services that keep names in lowercase, whatever was asked for.
  private static let lowercaseServices = ["rds", "elasticache", "redshift"].map { Array($0.utf8) }
  /// All log streams of a group; the unpublished version of a function.
  private static let suffixes: [StaticString] = [":*", ":$LATEST"]

  /// Appends the normal form; true when it is an ARN, which no two objects share.
  static func append(_ whole: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) -> Bool {
    guard whole.starts(with: "arn:".utf8) else {
      bytes.append(contentsOf: whole)
      return false
    }
    var name = whole[...]
    for suffix in suffixes where UnsafeBufferPointer(rebasing: name.suffix(suffix.utf8CodeUnitCount)).sameBytes(suffix)
    {
      name = name.dropLast(suffix.utf8CodeUnitCount)
    }
    if lowercaseServices.contains(where: { isService($0, of: name) }) {
      bytes.append(contentsOf: name.lazy.map(ASCII.lowercase))
    } else {
      bytes.append(contentsOf: name)
    }
    return true
  }

  /// `arn:partition:service:`
  private static func isService(_ service: [UInt8], of name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let colon = UInt8(ascii: ":")
    let rest = name.dropFirst(4).drop { $0 != colon }.dropFirst()
    return rest.count > service.count && rest.starts(with: service) && rest[rest.startIndex + service.count] == colon
  }
}

/// ASCII letters.
enum ASCII {
  static func lowercase(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
