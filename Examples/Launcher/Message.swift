/// Lines on standard error.
public enum Message {
  /// Whether somebody may be watching.
  public static var isOnTerminal: Bool { Descriptor.errors.isTerminal }

  /// Writes one line, past any buffer; what standard error refuses is lost.
  public static func write(_ line: String) { writeText(line + "\n") }

  /// Writes text as it is.
  public static func writeText(_ text: String) {
    var text = text
    text.withUTF8 { try? Descriptor.errors.write(UnsafeRawBufferPointer($0)) }
  }
}
