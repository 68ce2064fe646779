import DriftModels

extension NormalisationRule {
  /// `gcp.self-link-forms`, of full names
  static let selfLinkForms = NormalisationRule(
    id: "gcp.self-link-forms",
    summary:
      "References are compared without scheme, host and API version; a bare name stands for the resource it names.",
    source: "Google Cloud documentation, resource names and self links", scope: .cloud(.gcp)
  ) { pair in
    guard pair.isGoogleReference, let texts = pair.texts else { return .undecided }
    return .rewriting(texts) { GoogleReference.path($0) ?? $0 }
  }

  /// `gcp.self-link-forms`, of names that leave something out
  static let selfLinkShortNames = NormalisationRule(
    id: selfLinkForms.id, summary: selfLinkForms.summary, source: selfLinkForms.source, scope: .cloud(.gcp)
  ) { pair in
    guard pair.isGoogleReference, let (declared, live) = pair.texts else { return .undecided }
    let (short, full) = declared.utf8.count < live.utf8.count ? (declared, live) : (live, declared)
    return ShortReference(short).stands(for: full.split(separator: "/"), in: pair) ? .equal : .undecided
  }
}

/// A reference that leaves out what its place tells: `zones/z/machineTypes/m`, or `m` alone.
struct ShortReference {
  private let segments: [Substring]

  init(_ text: String) {
    segments = text.split(separator: "/", omittingEmptySubsequences: false)
  }

  /// Whether it names the resource at a path, read where the pair stands.
  func stands(for path: [Substring], in pair: AttributePair) -> Bool {
    guard path.count > segments.count, path.count >= 2, path.suffix(segments.count) == segments[...],
      !segments.contains("")
    else { return false }
    let isInProject = path[0] == "projects"
    // What is left out is the project, or all but the name.
    if segments.count == 1 {
      guard ReferredCollection.isMeant(path[path.count - 2], by: pair) else { return false }
    } else {
      guard isInProject, path.count == segments.count + 2 else { return false }
    }
    let place = ReferencePlace(pair)
    return (!isInProject || place.isProject(path[1])) && (segments.count > 1 || place.isLocation(of: path))
  }
}

/// Where a resource is, so far as either side tells: short references are read from there.
struct ReferencePlace {
  private var projects: Set<String> = []
  private var locations: Set<Substring> = []

  init(_ pair: AttributePair) {
    for root in [pair.declaredRoot, pair.liveRoot] {
      for name in ["project", "\(pair.name)_project"] {
        if let last = root[name]?.string?.split(separator: "/").last { projects.insert(String(last)) }
      }
      for name in ["zone", "region", "location"] {
        if let last = root[name]?.string?.split(separator: "/").last { locations.insert(last) }
      }
    }
    projects = Set(projects.map { pair.surroundings.projects.id(ofNumber: $0) ?? $0 })
  }

  /// Whether a project can be the one that the resource is in.
  func isProject(_ name: Substring) -> Bool {
    name == "-" || projects.isEmpty || projects.contains(String(name))
  }

  /// Whether a path leads through the region or zone that the resource is in, or through none.
  func isLocation(of path: [Substring]) -> Bool {
    guard let location = GoogleReference.location(of: path), !locations.isEmpty else { return true }
    return locations.contains { mine in
      mine == location || mine.hasPrefix("\(location)-") || location.hasPrefix("\(mine)-")
    }
  }
}
