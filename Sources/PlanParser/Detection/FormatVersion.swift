import DriftModels

/// The `format_version` of `show -json` documents: `MAJOR.MINOR`, of which only the major must be known.
struct FormatVersion {
  let text: String

  /// Accepts majors 0 and 1 with any minor.
  /// - Throws: ``PlanParserError`` that names the field.
  init(_ root: JSONView, missing: PlanParserError) throws(PlanParserError) {
    guard let field = root["format_version"], !field.isNull else { throw missing }
    guard let text = field.string else { throw .json(field.wrongKind(expected: .string)) }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isNumbered = !parts.isEmpty && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }
    guard isNumbered, parts[0] == "0" || parts[0] == "1" else {
      throw .unsupportedVersion(field: "format_version", found: "\"\(Self.clipped(text))\"", accepted: "0.x and 1.x")
    }
    self.text = text
  }

  /// A hostile version may be long or hold line breaks; the message stays one line.
  private static func clipped(_ text: String) -> String {
    String(text.unicodeScalars.prefix(40).map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) })
  }
}
