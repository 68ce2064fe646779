import DriftModels
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// XML as a value: elements with their names, attributes and children in order, without blank text.
enum XMLText {
  /// Nil when the text is no well-formed XML. External entities are not read.
  static func value(of text: String) -> JSONValue? {
    let parser = XMLParser(data: Data(text.utf8))
    parser.shouldResolveExternalEntities = false
    let tree = XMLTree()
    parser.delegate = tree
    return parser.parse() ? tree.root : nil
  }
}

/// Collects what a parser meets.
private final class XMLTree: NSObject, XMLParserDelegate {
  private struct Element {
    let name: String
    let attributes: [String: String]
    var children: [JSONValue] = []
    var text = ""

    mutating func endText() {
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !words.isEmpty { children.append(.string(words)) }
      text = ""
    }
  }

  private(set) var root: JSONValue?
  private var open: [Element] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if !open.isEmpty { open[open.count - 1].endText() }
    open.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if !open.isEmpty { open[open.count - 1].text += text }
  }

  func parser(_ parser: XMLParser, foundCDATA data: Data) {
    if !open.isEmpty { open[open.count - 1].text += String(decoding: data, as: UTF8.self) }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard var element = open.popLast() else { return }
    element.endText()
    let value = JSONValue.object([
      "name": .string(element.name), "attributes": .object(element.attributes.mapValues(JSONValue.string)),
      "children": .array(element.children),
    ])
    if open.isEmpty { root = value } else { open[open.count - 1].children.append(value) }
  }
}
