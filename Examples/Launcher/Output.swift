/// What a program was asked for, on standard output.
public enum Output {
  /// Whether somebody may be reading it as it comes.
  public static var isOnTerminal: Bool { Descriptor.output.isTerminal }

  /// Writes bytes, past any buffer.
  /// - Throws: ``OutputError`` when standard output takes no more, as on a full disk.
  public static func write(_ bytes: [UInt8]) throws(OutputError) {
    let outcome: Result<Void, OutputError> = bytes.withUnsafeBytes { bytes in
      Result { () throws(OutputError) in try Descriptor.output.write(bytes) }
    }
    try outcome.get()
  }
}
