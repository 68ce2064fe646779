import DriftModels

/// The cloud's name for one object in a form that both sides agree on.
///
/// | cloud | from a state | normal form |
/// |---|---|---|
/// | AWS | `arn`, else `id` | ARN as written; other ids together with the type |
/// | GCP | `self_link`, else `id` | `projects/…` without scheme, host and API version |
/// | Azure | `id` | lowercase |
/// | Kubernetes | `id` (`namespace/name`) | together with the type |
struct Identity {
  /// Normalised bytes. Reused from resource to resource, so that none is allocated for each.
  private(set) var bytes: [UInt8] = []

  /// Takes the identity of a declared instance; false when it has none.
  mutating func take(declared type: String, attributes: JSONView?) -> Bool {
    guard let attributes, let cloud = CloudProviderKind(terraformType: type) else {
      return take(attributes?["id"]?.text, type: type, cloud: nil)
    }
    var arn: JSONText?
    var selfLink: JSONText?
    var id: JSONText?
    for (key, value) in attributes.members ?? JSONMembers.none {
      if key == "id" { id = value.text }
      if key == "arn", cloud == .aws { arn = value.text }
      if key == "self_link", cloud == .gcp { selfLink = value.text }
    }
    for candidate in [arn, selfLink, id] {
      if let candidate, take(candidate, type: type, cloud: cloud) { return true }
    }
    return false
  }

  /// Takes the identity of a live resource.
  mutating func take(live resource: LiveResource, type: String) -> Bool {
    take(resource.providerResourceIDText, type: type, cloud: CloudProviderKind(terraformType: type) ?? resource.provider)
  }

  /// Takes the type together with the last segment of an ARN or id: what is left when the two sides name the
  /// object in different ways.
  mutating func takeLastSegment(_ text: JSONText?, type: String) -> Bool {
    guard let text else { return false }
    bytes.removeAll(keepingCapacity: true)
    text.withUTF8 { whole in
      let tail = whole.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }.map { $0 + 1 } ?? 0
      bytes.append(contentsOf: whole[tail...])
    }
    guard !bytes.isEmpty else { return false }
    appendType(type)
    return true
  }

  private mutating func take(_ text: JSONText?, type: String, cloud: CloudProviderKind?) -> Bool {
    guard let text else { return false }
    bytes.removeAll(keepingCapacity: true)
    let isGlobal = text.withUTF8 { whole -> Bool in
      switch cloud {
      case .aws:
        bytes.append(contentsOf: whole)
        return whole.starts(with: "arn:".utf8)
      case .gcp:
        bytes.append(contentsOf: Self.resourceName(whole))
        return bytes.starts(with: "projects/".utf8) || bytes.starts(with: "b/".utf8)
      case .azure:
        bytes.append(contentsOf: whole.lazy.map(Self.lowercase))
        return bytes.starts(with: "/subscriptions/".utf8)
      default:
        bytes.append(contentsOf: whole)
        return false
      }
    }
    guard !bytes.isEmpty else { return false }
    if !isGlobal { appendType(type) }
    return true
  }

  private mutating func appendType(_ type: String) {
    bytes.append(0)
    bytes.append(contentsOf: CloudType.canonical(type).utf8)
  }

  /// `projects/…` out of a self link or a full resource name.
  private static func resourceName(_ whole: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
    var rest = whole[...]
    guard rest.starts(with: "https://".utf8) || rest.starts(with: "//".utf8) else { return rest }
    rest = rest.drop { $0 != UInt8(ascii: "/") }.dropFirst(2).drop { $0 != UInt8(ascii: "/") }.dropFirst()
    // What is left is `compute/v1/projects/…`, `storage/v1/b/…` or `projects/…`: names begin after the version.
    for marker in ["projects/", "b/"] {
      if let start = firstSegment(marker, in: rest) { return rest[start...] }
    }
    return rest
  }

  private static func firstSegment(_ marker: String, in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].starts(with: marker.utf8) { return start }
      guard let slash = text[start...].firstIndex(of: UInt8(ascii: "/")) else { return nil }
      start = slash + 1
    }
    return nil
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// FNV-1a, mixed; collisions are settled by comparing the bytes.
  var hash: UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    bytes.withUnsafeBufferPointer { for byte in $0 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 } }
    state ^= state >> 32
    return state &* 0x9E37_79B9_7F4A_7C15
  }
}
