public import DriftModels

/// Readers of texts that this library has no parser for: without one such texts are compared as texts.
///
/// ```swift
/// options.readers.yaml = { text in try? MyYAML.parse(text) }
/// ```
public struct TextReaders: Sendable {
  /// Reads a text in some format; nil when it is not in that format.
  public typealias Reader = @Sendable (_ text: String) -> JSONValue?

  /// Reads a YAML 1.2 core text; comments and layout are left out.
  public var yaml: Reader?
  /// Reads an XML text as a value that is the same for texts of one meaning: elements with their names, attributes and
  /// children in order, without blank text.
  public var xml: Reader?

  /// Readers of both kinds, or of neither.
  public init(yaml: Reader? = nil, xml: Reader? = nil) {
    self.yaml = yaml
    self.xml = xml
  }
}
