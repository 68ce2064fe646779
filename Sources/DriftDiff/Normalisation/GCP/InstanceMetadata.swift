import DriftModels

extension NormalisationRule {
  /// `gcp.instance-metadata-ssh`
  static let instanceMetadata = NormalisationRule(
    id: "gcp.instance-metadata-ssh",
    summary: "Guest tools and console logins add to the metadata of instances and projects, keys that expire among it.",
    source: "Compute Engine documentation, metadata-based SSH and predefined metadata keys", scope: .cloud(.gcp)
  ) { pair in
    guard let key = InstanceMetadata.key(of: pair) else { return .undecided }
    if InstanceMetadata.sshKeys.contains(key) {
      guard let mine = InstanceMetadata.lines(pair.declared), let theirs = InstanceMetadata.lines(pair.live) else {
        return .undecided
      }
      return mine == theirs ? .equal : .undecided
    }
    return pair.declared == nil && InstanceMetadata.isWrittenByTools(key) ? .equal : .undecided
  }
}

/// Keys of the metadata of virtual machines.
enum InstanceMetadata {
  static let sshKeys: Set<String> = ["ssh-keys", "sshKeys"]

  /// The key that the pair is the value of; nil for all other attributes.
  static func key(of pair: AttributePair) -> String? {
    guard pair.type.hasPrefix("google_compute_") else { return nil }
    if pair.map(among: ["metadata"]) != nil { return pair.name }
    guard pair.type == "google_compute_project_metadata_item", pair.isTopLevel, pair.name == "value" else { return nil }
    return pair.sibling("key")?.string
  }

  static func isWrittenByTools(_ key: String) -> Bool {
    key == "windows-keys" || key == "gce-container-declaration" || key.hasPrefix("google-compute-default-")
      || key.hasPrefix("cluster-")
  }

  /// The keys that last; nil for what is no text.
  static func lines(_ view: JSONView?) -> Set<Substring>? {
    guard let view, !view.isNull else { return [] }
    return view.string.map { text in
      Set(text.split(whereSeparator: \.isNewline).map(trimmed).filter { !$0.isEmpty && !expires($0) })
    }
  }

  private static func trimmed(_ line: Substring) -> Substring {
    var line = line.drop(while: \.isWhitespace)
    while line.last?.isWhitespace == true { line.removeLast() }
    return line
  }

  /// `user:type key google-ssh {"userName": …, "expireOn": …}`
  private static func expires(_ line: Substring) -> Bool {
    guard let mark = line.firstRange(of: " google-ssh "), let note = try? JSONDocument(String(line[mark.upperBound...]))
    else { return false }
    return note.root["expireOn"]?.string?.isEmpty == false
  }
}
