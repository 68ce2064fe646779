/// Names that Azure gives: ARM ids, whose letter case means nothing, without a final slash.
enum AzureIdentity {
  /// Appends the normal form; true when it is a path from the root of Azure, which no two objects share.
  static func append(_ whole: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) -> Bool {
    let isPath = whole.first == UInt8(ascii: "/")
    let name = isPath && whole.count > 1 && whole.last == UInt8(ascii: "/") ? whole.dropLast() : whole[...]
    bytes.append(contentsOf: name.lazy.map(ASCII.lowercase))
    return bytes.starts(with: "/subscriptions/".utf8) || bytes.starts(with: "/providers/".utf8)
  }
}
