import DriftModels
import Testing

/// Inputs that once broke a law, and a few that come close, replayed through what the fuzzer asks.
@Suite struct FuzzRegressionTests {
  static let texts = Fixtures.files(in: "Fuzz/json")
  static let addresses = Fixtures.files(in: "Fuzz/address")

  @Test("a text ends in a document that keeps its laws, or in an error inside it", arguments: texts.map(\.name))
  func text(_ name: String) throws {
    let bytes = try #require(Self.texts.first { $0.name == name }).bytes
    do {
      let document = try JSONDocument(bytes)
      var writer = JSONWriter(indent: 1)
      writer.value(document.root)
      let again = try JSONDocument(writer.bytes)
      #expect(again.root == document.root && again.root.valueHash == document.root.valueHash)
      #expect(again.duplicateKeyCount == document.duplicateKeyCount)
    } catch {
      #expect(error.offset <= bytes.count)
    }
  }

  @Test("an address is printed as it was read, or refused inside it", arguments: addresses.map(\.name))
  func address(_ name: String) throws {
    let text = String(decoding: try #require(Self.addresses.first { $0.name == name }).bytes, as: UTF8.self)
    do {
      let address = try ResourceAddress(text)
      #expect(try ResourceAddress(address.description) == address)
    } catch {
      #expect(error.offset <= text.utf8.count)
    }
  }
}
