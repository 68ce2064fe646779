import DriftModels

extension NormalisationRule {
  /// `gcp.image-family`
  static let imageFamily = NormalisationRule(
    id: "gcp.image-family", summary: "A family of images stands for the images in it.",
    source: "Compute Engine documentation, image families", scope: .cloud(.gcp)
  ) { pair in
    guard pair.name == "image" || pair.name == "source_image", let (declared, live) = pair.texts,
      let mine = ImageName(declared), let theirs = ImageName(live)
    else { return .undecided }
    guard mine.isSameProject(as: theirs, ReferencePlace(pair)) else { return .undecided }
    if mine.isSame(as: theirs) || mine.isFamily(of: theirs) || theirs.isFamily(of: mine) { return .equal }
    return mine.isOtherRelease(of: theirs) ? .noise(hint: "image refresh") : .undecided
  }
}

/// The name of an image or of a family of images.
///
/// `debian-cloud/debian-12`, `family/debian-12`, `global/images/family/debian-12`, `projects/p/global/images/i`, `i`.
struct ImageName {
  private var project: String?
  private var saysFamily = false
  private let words: [Substring]

  init?(_ text: String) {
    var segments = (GoogleReference.path(text) ?? text).split(separator: "/")
    guard let name = segments.popLast() else { return nil }
    words = name.split(separator: "-")
    if segments.last == "family" {
      saysFamily = true
      segments.removeLast()
    }
    if segments.suffix(2) == ["global", "images"] { segments.removeLast(2) }
    if segments.count == 2, segments[0] == "projects" { segments.removeFirst() }
    guard segments.count <= 1 else { return nil }
    project = segments.first.map(String.init)
  }

  /// Where an image is looked for when its name does not say: in a project of Google's, or in one's own.
  private static let publicProjects = [
    "centos": "centos-cloud", "cos": "cos-cloud", "debian": "debian-cloud", "fedora": "fedora-coreos-cloud",
    "opensuse": "opensuse-cloud", "rhel": "rhel-cloud", "rocky": "rocky-linux-cloud", "sles": "suse-cloud",
    "ubuntu": "ubuntu-os-cloud", "windows": "windows-cloud",
  ]

  func isSameProject(as other: ImageName, _ place: ReferencePlace) -> Bool {
    guard let mine = project, let theirs = other.project else {
      guard let named = project ?? other.project else { return true }
      return words.first.flatMap { Self.publicProjects[String($0)] } == named || place.isProject(named[...])
    }
    return mine == theirs
  }

  func isSame(as other: ImageName) -> Bool { words == other.words && saysFamily == other.saysFamily }

  /// Words that set one family apart from another whose name is the beginning of its own.
  private static let variants: Set<Substring> = [
    "accelerator", "amd64", "arm64", "byos", "core", "fips", "lvm", "minimal", "nvidia", "optimized", "pro", "sap",
    "sapcal", "saphana",
  ]

  /// Whether this can be a family, and the other is an image that its name says is in it.
  func isFamily(of image: ImageName) -> Bool {
    guard !isDated, !image.saysFamily else { return false }
    // Releases of long-term support leave that word out.
    let family = words.filter { $0 != "lts" }
    let release = image.words.filter { $0 != "lts" }
    guard release.count > family.count, release.starts(with: family) else { return false }
    let rest = release.dropFirst(family.count)
    return rest.last?.contains(where: \.isNumber) == true && rest.allSatisfy { !Self.variants.contains($0) }
  }

  /// Whether both are dated and differ in nothing else.
  func isOtherRelease(of other: ImageName) -> Bool {
    isDated && other.isDated && words.dropLast() == other.words.dropLast()
  }

  /// `v20260101`, `20260101120000`
  private var isDated: Bool {
    guard let last = words.last else { return false }
    let digits = last.first == "v" ? last.dropFirst() : last
    return digits.utf8.count >= 8 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
