/// The `format_version` of `show -json` documents: MAJOR.MINOR, majors 0 and 1, any minor.
enum FormatVersion {
  static func check(_ text: String, field: String) throws(PlanParserError) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let major = Int(parts[0]), Int(parts[1]) != nil, major == 0 || major == 1 else {
      throw .unsupportedVersion(field: field, found: text.isEmpty ? "empty" : text, accepted: "0.x and 1.x")
    }
  }
}
