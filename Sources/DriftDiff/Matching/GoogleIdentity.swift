import DriftModels

/// Names that Google Cloud gives: self links, full resource names and paths, all as a path from `projects/` on.
///
/// Projects are written by id where the id is known, and `global`, `zones/z`, `regions/r` and `locations/l` alike,
/// since services differ in these. Buckets, which belong to no project in most of their names, are `b/NAME`.
enum GoogleIdentity {
  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private static let roots: [StaticString] = ["projects", "organizations", "folders", "billingAccounts"]
  private static let slash = UInt8(ascii: "/")

  /// Appends the normal form; true when it is a path from a root, which no two objects of a service share.
  static func append(
    _ whole: UnsafeBufferPointer<UInt8>, type: String, _ projects: ProjectNumbers, to bytes: inout [UInt8]
  ) -> Bool {
    let segments = withoutHost(whole[...]).split(separator: slash)
    if type == "google_storage_bucket", let name = segments.last {
      bytes.append(contentsOf: "b/".utf8)
      bytes.append(contentsOf: name)
      return true
    }
    guard let root = segments.firstIndex(where: { segment in roots.contains { isWord(segment, $0) } }),
      segments.count > root + 1
    else {
      bytes.append(contentsOf: segments.joined(separator: [slash]))
      return false
    }
    for (index, segment) in segments[root...].enumerated() {
      if index > 0 { bytes.append(slash) }
      append(segment, at: index, isProject: isWord(segments[root], "projects"), projects, to: &bytes)
    }
    return true
  }

  /// `ROOT/ID/LOCATION…`
  private static func append(
    _ segment: Bytes, at index: Int, isProject: Bool, _ projects: ProjectNumbers, to bytes: inout [UInt8]
  ) {
    if index == 1, isProject, let id = projects.id(ofNumber: segment) {
      bytes.append(contentsOf: id.utf8)
    } else if index == 2, isWord(segment, "global") {
      bytes.append(contentsOf: "locations/global".utf8)
    } else if index == 2, isWord(segment, "zones") || isWord(segment, "regions") {
      bytes.append(contentsOf: "locations".utf8)
    } else {
      bytes.append(contentsOf: segment)
    }
  }

  /// What follows `https://HOST/` or `//HOST/`.
  private static func withoutHost(_ whole: Bytes) -> Bytes {
    guard whole.starts(with: "https://".utf8) || whole.starts(with: "//".utf8) else { return whole }
    return whole.drop { $0 != slash }.drop { $0 == slash }.drop { $0 != slash }
  }

  private static func isWord(_ segment: Bytes, _ word: StaticString) -> Bool {
    UnsafeBufferPointer(rebasing: segment).sameBytes(word)
  }
}

/// Which project has which number: APIs answer with the number where an id was given, and the reverse.
struct ProjectNumbers: Sendable {
  private var ids: [String: String]

  init(_ ids: [String: String]) {
    self.ids = ids
  }

  /// The id of the project with this number; nil when it is no number, or of no known project.
  func id(ofNumber segment: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    guard !ids.isEmpty, segment.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return ids[String(decoding: segment, as: UTF8.self)]
  }

  /// The same for text.
  func id(ofNumber number: String) -> String? { ids[number] }

  /// Whether the number of the project with this id is known.
  func hasNumber(_ id: String) -> Bool { ids.values.contains(id) }

  /// How many numbers are known.
  var count: Int { ids.count }

  /// Takes note of what a declared project says about itself.
  mutating func learn(from resource: DeclaredResource) {
    guard resource.type == "google_project", let attributes = resource.attributes,
      let number = attributes["number"]?.string, let id = attributes["project_id"]?.string
    else { return }
    ids[number] = id
  }
}
