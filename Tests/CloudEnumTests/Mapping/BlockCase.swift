import DriftModels
import Testing

@testable import CloudEnum

/// A documented answer and the value that a provider stores for it.
struct BlockCase: Sendable, CustomTestStringConvertible {
  let type: String
  let attribute: String
  let item: String
  let details: [String: String]
  let expected: String
  /// What the blocks leave unread, as paths without positions below the attribute.
  let unread: Set<String>

  init(
    _ type: String, _ attribute: String, item: String, details: [String: String] = [:], expected: String,
    unread: Set<String> = []
  ) {
    self.type = type
    self.attribute = attribute
    self.item = item
    self.details = details
    self.expected = expected
    self.unread = unread
  }

  var testDescription: String { "\(type).\(attribute)" }

  func check() throws {
    let live = try AnswerTests.map(type, item, details: details)
    let expected = try JSONDocument(expected).root.value
    #expect(live.properties?[attribute]?.value == expected)
    let prefix = attribute + "."
    let paths = live.unread?.elements?.compactMap(\.string).filter { $0.hasPrefix(prefix) } ?? []
    #expect(Set(paths.map { String($0.dropFirst(prefix.count)) }) == unread)
  }
}
