import DriftModels

/// The cloud's name for one object in a form that both sides agree on.
///
/// | cloud | from a state | normal form |
/// |---|---|---|
/// | AWS | `arn`, else `id` | ``AWSIdentity`` |
/// | GCP | `self_link`, else `id` | ``GoogleIdentity`` |
/// | Azure | `id` | ``AzureIdentity`` |
/// | Kubernetes | `id`, else the manifest | ``KubernetesIdentity`` |
/// | others | `id` | as written |
///
/// Names that say nothing about the kind of object stand together with the type.
struct Identity {
  /// Normalised bytes. Reused from resource to resource, so that none is allocated for each.
  private(set) var bytes: [UInt8] = []
  /// Of a Kubernetes object whose id names its cluster: a hash of that name; 0 for all others.
  private(set) var cluster: UInt32 = 0
  private let projects: ProjectNumbers

  init(projects: ProjectNumbers = ProjectNumbers([:])) {
    self.projects = projects
  }

  /// Takes the identity of a declared instance; false when it has none.
  mutating func take(declared type: String, attributes: JSONView) -> Bool {
    let cloud = CloudProviderKind(terraformType: type)
    let names = DeclaredNames(attributes)
    if cloud == .kubernetes, take(KubernetesIdentity(declared: type, attributes, id: names.id)) { return true }
    let candidates =
      switch cloud {
      case .aws: [names.arn, names.id]
      case .gcp: [names.selfLink, names.id]
      default: [names.id]
      }
    return candidates.contains { take($0, type: type, cloud: cloud) }
  }

  /// Takes the identity of a live resource of a Terraform type.
  mutating func take(live resource: LiveResource, type: String) -> Bool {
    let cloud = CloudProviderKind(terraformType: type) ?? resource.provider
    if cloud == .kubernetes, take(KubernetesIdentity(live: resource, type: type)) { return true }
    return take(resource.providerResourceIDText, type: type, cloud: cloud)
  }

  private mutating func take(_ object: KubernetesIdentity?) -> Bool {
    guard let object else { return false }
    bytes.removeAll(keepingCapacity: true)
    object.append(to: &bytes)
    cluster = object.clusterHash
    return true
  }

  private mutating func take(_ text: JSONText?, type: String, cloud: CloudProviderKind?) -> Bool {
    guard let text else { return false }
    bytes.removeAll(keepingCapacity: true)
    cluster = 0
    let standsAlone = text.withUTF8 { whole in
      switch cloud {
      case .aws: AWSIdentity.append(whole, to: &bytes)
      case .gcp: GoogleIdentity.append(whole, type: type, projects, to: &bytes)
      case .azure: AzureIdentity.append(whole, to: &bytes)
      default: Self.appendAsWritten(whole, to: &bytes)
      }
    }
    guard !bytes.isEmpty else { return false }
    if !standsAlone {
      bytes.append(0)
      bytes.append(contentsOf: CloudType.canonical(type).utf8)
    }
    return true
  }

  private static func appendAsWritten(_ whole: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) -> Bool {
    bytes.append(contentsOf: whole)
    return false
  }

  /// FNV-1a, mixed; collisions are settled by comparing the bytes.
  var hash: UInt64 {
    let state = bytes.withUnsafeBufferPointer(FNV.hash)
    return (state ^ state >> 32) &* 0x9E37_79B9_7F4A_7C15
  }
}

/// The attributes in which a state keeps the names that clouds give, found in one pass.
struct DeclaredNames {
  private(set) var id: JSONText?
  private(set) var arn: JSONText?
  private(set) var selfLink: JSONText?

  init(_ attributes: JSONView) {
    var found: (id: Int?, arn: Int?, selfLink: Int?)
    attributes.forEachField { name, value in
      switch name.count {
      case 2 where name.sameBytes("id"): found.id = value
      case 3 where name.sameBytes("arn"): found.arn = value
      case 9 where name.sameBytes("self_link"): found.selfLink = value
      default: break
      }
    }
    id = found.id.flatMap { attributes.view(atTapePosition: $0).text }
    arn = found.arn.flatMap { attributes.view(atTapePosition: $0).text }
    selfLink = found.selfLink.flatMap { attributes.view(atTapePosition: $0).text }
  }
}

/// A hash that is the same in every process.
enum FNV {
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return state
  }
}
