import DriftDiff
import DriftModels
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Readers of YAML and XML that are good enough for the texts of the tests.
enum TestReaders {
  static let all = TextReaders(yaml: { YAMLSubset.read($0) }, xml: { XMLTree.read($0) })
}

/// Block maps of scalars and of lists in brackets, with comments: what the cases hold.
enum YAMLSubset {
  static func read(_ text: String) -> JSONValue? {
    if let document = try? JSONDocument(text) { return document.root.value }
    var members: [String: JSONValue] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let content = line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
      guard !content.isEmpty, content != "---" else { continue }
      guard let colon = content.firstIndex(of: ":") else { return nil }
      members[String(content[..<colon])] = scalar(
        content[content.index(after: colon)...].trimmingCharacters(in: .whitespaces))
    }
    return members.isEmpty ? nil : .object(members)
  }

  private static func scalar(_ text: String) -> JSONValue {
    if text.count >= 2, let quote = text.first, quote == "'" || quote == "\"", text.last == quote {
      return .string(String(text.dropFirst().dropLast()))
    }
    if let document = try? JSONDocument(text) { return document.root.value }
    return .string(text)
  }
}

/// Elements with their attributes and children, without blank text.
enum XMLTree {
  static func read(_ text: String) -> JSONValue? {
    let builder = Builder()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = builder
    return parser.parse() ? builder.stack.first?.children.first : nil
  }

  private final class Builder: NSObject, XMLParserDelegate {
    struct Element {
      var name = ""
      var attributes: [String: String] = [:]
      var children: [JSONValue] = []
    }

    var stack = [Element()]

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      stack.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
      if !text.isEmpty { stack[stack.count - 1].children.append(.string(text)) }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
      let element = stack.removeLast()
      stack[stack.count - 1].children.append([
        "name": .string(element.name), "attributes": .object(element.attributes.mapValues(JSONValue.string)),
        "children": .array(element.children),
      ])
    }
  }
}
