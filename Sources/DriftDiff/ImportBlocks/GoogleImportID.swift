/// Import ids from full resource names (`//compute.googleapis.com/projects/…`), self links and bare paths.
enum GoogleImportID {
  /// From `projects/` on.
  static func path(_ id: String) -> String? {
    if id.hasPrefix("projects/") { return id }
    guard let start = id.firstRange(of: "/projects/") else { return nil }
    return String(id[start.lowerBound...].dropFirst())
  }

  /// From `projects/` on, with the third part written `locations`.
  static func locationPath(_ id: String) -> String? {
    guard var parts = path(id)?.split(separator: "/"), parts.count > 3 else { return nil }
    if parts[2] == "zones" || parts[2] == "regions" { parts[2] = "locations" }
    return parts.joined(separator: "/")
  }

  /// The last part.
  static func name(_ id: String) -> String? {
    id.split(separator: "/").last.map(String.init)
  }
}
