import DriftModels

/// Text as a quoted string of HCL.
enum HCLString {
  /// With quotes; template markers are doubled and what has no glyph is written by number, so that the text means
  /// itself whatever it holds.
  static func quoted(_ text: String) -> String {
    // An instance key is the same quoted string in brackets.
    String(InstanceKey.string(text).description.dropFirst().dropLast())
  }
}
