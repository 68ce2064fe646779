public import DriftDiff

extension TextReaders {
  /// Readers of YAML and XML that the programs of this package use.
  public static let standard = TextReaders(yaml: { YAMLText.value(of: $0) }, xml: { XMLText.value(of: $0) })
}
