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
  let projects: ProjectNumbers

  init(projects: ProjectNumbers = ProjectNumbers([:])) {
    self.projects = projects
  }

  /// Takes the identity of a declared instance; false when it has none.
  mutating func take(declared type: String, _ facts: TypeFacts, _ attributes: JSONView) -> Bool {
    let names = DeclaredNames(attributes)
    switch facts.cloud {
    case .kubernetes:
      if take(KubernetesIdentity(declared: type, attributes, id: names.id)) { return true }
    case .aws:
      if take(names.arn, type: type, facts, .aws) { return true }
    case .gcp:
      if take(names.selfLink, type: type, facts, .gcp) { return true }
    default: break
    }
    return take(names.id, type: type, facts, facts.cloud)
  }

  /// Takes the identity of a live resource of a Terraform type.
  mutating func take(live resource: LiveResource, type: String, _ facts: TypeFacts) -> Bool {
    let cloud = facts.cloud ?? resource.provider
    if cloud == .kubernetes, take(KubernetesIdentity(live: resource, type: type)) { return true }
    return take(resource.providerResourceIDText, type: type, facts, cloud)
  }

  private mutating func take(_ object: KubernetesIdentity?) -> Bool {
    guard let object else { return false }
    bytes.removeAll(keepingCapacity: true)
    object.append(to: &bytes)
    cluster = object.clusterHash
    return true
  }

  private mutating func take(_ text: JSONText?, type: String, _ facts: TypeFacts, _ cloud: CloudProviderKind?) -> Bool {
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
      bytes.append(contentsOf: facts.canonical.utf8)
    }
    return true
  }

  private static func appendAsWritten(_ whole: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) -> Bool {
    bytes.append(contentsOf: whole)
    return false
  }

  /// Of the bytes, the same for the same bytes in one process; collisions are settled by comparing the bytes.
  var hash: UInt64 { bytes.withUnsafeBytes(WordHash.hash) }
}

/// The attributes in which a state keeps the names that clouds give, found in one pass.
struct DeclaredNames {
  private let attributes: JSONView
  private var places: (id: Int, arn: Int, selfLink: Int) = (0, 0, 0)

  init(_ attributes: JSONView) {
    self.attributes = attributes
    var found = places
    attributes.walkFields { name, value in
      switch name.count {
      case 2 where name.sameBytes("id"): found.id = value
      case 3 where name.sameBytes("arn"): found.arn = value
      case 9 where name.sameBytes("self_link"): found.selfLink = value
      default: break
      }
    }
    places = found
  }

  var id: JSONText? { text(places.id) }
  var arn: JSONText? { text(places.arn) }
  var selfLink: JSONText? { text(places.selfLink) }

  /// No value stands at the start of a tape but its root, so 0 means none.
  private func text(_ place: Int) -> JSONText? {
    place == 0 ? nil : attributes.view(atTapePosition: place).text
  }
}
