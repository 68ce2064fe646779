import DriftModels

extension NormalisationRule {
  /// `gcp.project-number`
  static let projectNumber = NormalisationRule(
    id: "gcp.project-number", summary: "APIs name a project by its number where its id was declared, and the reverse.",
    source: "Google Cloud documentation, identifying projects", scope: .cloud(.gcp)
  ) { pair in
    guard let texts = pair.texts, pair.isGoogleReference else { return .undecided }
    let names = ProjectNames(pair)
    if ProjectNames.isProject(pair.name) { return names.isSame(texts.declared, texts.live) ? .equal : .undecided }
    return .comparing(names.unified(texts.declared, texts.live), insteadOf: texts)
  }

  /// `gcp.location-words`
  static let locationWords = NormalisationRule(
    id: "gcp.location-words", summary: "Services name a region or zone after locations, regions or zones.",
    source: "Google Cloud documentation, resource names of Dataproc, GKE and Compute Engine", scope: .cloud(.gcp)
  ) { pair in
    guard let texts = pair.texts, pair.isGoogleReference else { return .undecided }
    return .rewriting(texts, withOneWord)
  }

  /// `gcp.key-version-suffix`
  static let keyVersionSuffix = NormalisationRule(
    id: "gcp.key-version-suffix", summary: "APIs answer with the version of a key where the key was declared.",
    source: "Google Cloud documentation, customer-managed encryption keys", scope: .cloud(.gcp)
  ) { pair in
    guard let texts = pair.texts, pair.isGoogleReference else { return .undecided }
    // Two versions are compared as they are.
    guard (withoutVersion(texts.declared) == nil) != (withoutVersion(texts.live) == nil) else { return .undecided }
    return .rewriting(texts) { withoutVersion($0) ?? $0 }
  }

  private static func withOneWord(_ text: String) -> String {
    var segments = text.split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated().dropLast() where segment == "zones" || segment == "regions" {
      if GoogleReference.isRegionOrZone(segments[index + 1]) { segments[index] = "locations" }
    }
    return segments.joined(separator: "/")
  }

  /// Nil for what names no version of a key.
  private static func withoutVersion(_ text: String) -> String? {
    let segments = text.split(separator: "/", omittingEmptySubsequences: false)
    guard segments.count > 3, segments[segments.count - 2] == "cryptoKeyVersions",
      segments[segments.count - 4] == "cryptoKeys", let version = segments.last, !version.isEmpty,
      version.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return segments.dropLast(2).joined(separator: "/")
  }
}

/// The names of projects: an id, or a number.
struct ProjectNames {
  private let pair: AttributePair

  init(_ pair: AttributePair) {
    self.pair = pair
  }

  /// Whether an attribute of this name holds a project and nothing else.
  static func isProject(_ name: String) -> Bool {
    name == "project" || name == "project_id" || name == "projects" || name.hasSuffix("_project")
      || name.hasSuffix("_project_id")
  }

  func isSame(_ declared: String, _ live: String) -> Bool {
    let (mine, theirs) = unified(Self.path(declared), Self.path(live))
    return mine == theirs
  }

  /// Two paths with the ids of their projects so far as they are known.
  func unified(_ declared: String, _ live: String) -> (declared: String, live: String) {
    let (mine, theirs) = (withID(declared), withID(live))
    let (left, right) = (parts(mine), parts(theirs))
    guard let left, let right, left.rest == right.rest, left.project != right.project else { return (mine, theirs) }
    let (number, id) = Self.isNumber(left.project) ? (left.project, right.project) : (right.project, left.project)
    return isScanned(id, withUnknownNumber: number) ? (mine, mine) : (mine, theirs)
  }

  private func withID(_ path: String) -> String {
    guard let parts = parts(path), let id = pair.surroundings.projects.id(ofNumber: parts.project) else { return path }
    return "projects/\(id)\(parts.rest)"
  }

  /// A number that nothing maps to an id is taken for the project that was looked at, whose number is not known
  /// either: what lies in other projects is seldom found there.
  private func isScanned(_ id: String, withUnknownNumber number: String) -> Bool {
    let projects = pair.surroundings.projects
    guard Self.isNumber(number), !Self.isNumber(id), projects.id(ofNumber: number) == nil, !projects.hasNumber(id)
    else {
      return false
    }
    let live = pair.liveResource
    let own = parts(GoogleReference.path(live.providerResourceID) ?? "")?.project
    return [pair.surroundings.facts.account, pair.sibling("project")?.string, own].contains(id)
  }

  private func parts(_ path: String) -> (project: String, rest: String)? {
    guard path.hasPrefix("projects/") else { return nil }
    let project = path.dropFirst(9).prefix { $0 != "/" }
    return project.isEmpty ? nil : (String(project), String(path.dropFirst(9 + project.count)))
  }

  private static func path(_ project: String) -> String {
    project.hasPrefix("projects/") ? project : "projects/" + project
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
