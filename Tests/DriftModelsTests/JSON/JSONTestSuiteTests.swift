import DriftModels
import Testing

/// The files of JSONTestSuite: what must be accepted, what must be refused, and what we chose for the rest.
@Suite struct JSONTestSuiteTests {
  static let parsing = Fixtures.files(in: "JSONTestSuite/test_parsing")

  @Test("the suite is there")
  func isThere() {
    #expect(Self.parsing.count == 318)
  }

  @Test("every file that is JSON is accepted", arguments: parsing.map(\.name).filter { $0.hasPrefix("y_") })
  func accepted(_ name: String) throws {
    let bytes = try #require(Self.parsing.first { $0.name == name }).bytes
    let document = try JSONDocument(bytes)
    #expect(document.root == document.root)
  }

  @Test(
    "every file that is no JSON is refused at a place inside it",
    arguments: parsing.map(\.name).filter { $0.hasPrefix("n_") })
  func refused(_ name: String) throws {
    let bytes = try #require(Self.parsing.first { $0.name == name }).bytes
    let error = try #require(throws: JSONError.self) { try JSONDocument(bytes) }
    #expect((0...bytes.count).contains(error.offset))
    if error.line > 0 {
      let before = bytes.prefix(error.offset)
      #expect(error.line == 1 + before.count { $0 == 0x0A })
      #expect(error.column == 1 + before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0))
    }
  }

  /// What we accept where RFC 8259 leaves the choice: numbers of any size, 500 levels, a byte order mark.
  static let chosenToAccept: Set = [
    "i_number_double_huge_neg_exp",
    "i_number_huge_exp",
    "i_number_neg_int_huge_exp",
    "i_number_pos_double_huge_exp",
    "i_number_real_neg_overflow",
    "i_number_real_pos_overflow",
    "i_number_real_underflow",
    "i_number_too_big_neg_int",
    "i_number_too_big_pos_int",
    "i_number_very_big_negative_int",
    "i_structure_500_nested_arrays",
    "i_structure_UTF-8_BOM_empty_object",
  ]

  /// What we refuse where RFC 8259 leaves the choice: anything that is not UTF-8 or not Unicode text.
  static let chosenToRefuse: [String: JSONError.Reason] = [
    "i_object_key_lone_2nd_surrogate": .loneSurrogate,
    "i_string_1st_surrogate_but_2nd_missing": .loneSurrogate,
    "i_string_1st_valid_surrogate_2nd_invalid": .loneSurrogate,
    "i_string_UTF-16LE_with_BOM": .notUTF8(encoding: "UTF-16 (little endian)"),
    "i_string_UTF-8_invalid_sequence": .invalidUTF8,
    "i_string_UTF8_surrogate_U+D800": .invalidUTF8,
    "i_string_incomplete_surrogate_and_escape_valid": .loneSurrogate,
    "i_string_incomplete_surrogate_pair": .loneSurrogate,
    "i_string_incomplete_surrogates_escape_valid": .loneSurrogate,
    "i_string_invalid_lonely_surrogate": .loneSurrogate,
    "i_string_invalid_surrogate": .loneSurrogate,
    "i_string_invalid_utf-8": .invalidUTF8,
    "i_string_inverted_surrogates_U+1D11E": .loneSurrogate,
    "i_string_iso_latin_1": .invalidUTF8,
    "i_string_lone_second_surrogate": .loneSurrogate,
    "i_string_lone_utf8_continuation_byte": .invalidUTF8,
    "i_string_not_in_unicode_range": .invalidUTF8,
    "i_string_overlong_sequence_2_bytes": .invalidUTF8,
    "i_string_overlong_sequence_6_bytes": .invalidUTF8,
    "i_string_overlong_sequence_6_bytes_null": .invalidUTF8,
    "i_string_truncated-utf-8": .invalidUTF8,
    "i_string_utf16BE_no_BOM": .notUTF8(encoding: "UTF-16 or UTF-32"),
    "i_string_utf16LE_no_BOM": .notUTF8(encoding: "UTF-16 or UTF-32"),
  ]

  @Test(
    "each file that is up to the parser gets the answer we chose",
    arguments: parsing.map(\.name).filter { $0.hasPrefix("i_") })
  func chosenAnswer(_ name: String) throws {
    let bytes = try #require(Self.parsing.first { $0.name == name }).bytes
    let key = String(name.dropLast(".json".count))
    var reason: JSONError.Reason?
    do { _ = try JSONDocument(bytes) } catch { reason = error.reason }
    #expect(reason == Self.chosenToRefuse[key])
    #expect(Self.chosenToAccept.contains(key) == (reason == nil))
  }

  /// Root value as the canonical text of ``JSONValue``, or the reason of refusal.
  static let transformed: [(name: String, outcome: String)] = [
    ("number_-9223372036854775808", "[-9223372036854775808]"),
    ("number_-9223372036854775809", "[-9223372036854775809]"),
    ("number_1.0", "[1.0]"),
    ("number_1.000000000000000005", "[1.000000000000000005]"),
    ("number_1000000000000000", "[1000000000000000]"),
    ("number_10000000000000000999", "[10000000000000000999]"),
    ("number_1e-999", "[1E-999]"),
    ("number_1e6", "[1E6]"),
    ("number_9223372036854775807", "[9223372036854775807]"),
    ("number_9223372036854775808", "[9223372036854775808]"),
    ("object_same_key_different_values", #"{"a":2} 1"#),
    ("object_same_key_same_value", #"{"a":1} 1"#),
    ("object_same_key_unclear_values", #"{"a":-0} 1"#),
    ("string_1_escaped_invalid_codepoint", "loneSurrogate"),
    ("string_1_invalid_codepoint", "invalidUTF8"),
    ("string_2_escaped_invalid_codepoints", "loneSurrogate"),
    ("string_2_invalid_codepoints", "invalidUTF8"),
    ("string_3_escaped_invalid_codepoints", "loneSurrogate"),
    ("string_3_invalid_codepoints", "invalidUTF8"),
    ("string_with_escaped_NULL", #"["A\u0000B"]"#),
  ]

  @Test("odd but legal input is read as written down here", arguments: transformed.indices)
  func transform(_ index: Int) throws {
    let (name, expected) = Self.transformed[index]
    let files = Fixtures.files(in: "JSONTestSuite/test_transform")
    let bytes = try #require(files.first { $0.name == name + ".json" }).bytes
    #expect(Self.outcome(bytes) == expected)
  }

  private static func outcome(_ bytes: [UInt8]) -> String {
    do {
      let document = try JSONDocument(bytes)
      var writer = JSONWriter()
      writer.value(document.root.value)
      let duplicates = document.duplicateKeyCount
      return writer.text + (duplicates > 0 ? " \(duplicates)" : "")
    } catch {
      return "\(error.reason)"
    }
  }

  @Test("names that only normalisation makes equal are two names", arguments: ["nfc_nfd", "nfd_nfc"])
  func normalisation(_ name: String) throws {
    let files = Fixtures.files(in: "JSONTestSuite/test_transform")
    let bytes = try #require(files.first { $0.name == "object_key_\(name).json" }).bytes
    let document = try JSONDocument(bytes)
    #expect(document.duplicateKeyCount == 0)
    #expect(
      document.root.members.map { $0.map { $0.value.text?.description } }
        == (name == "nfc_nfd" ? ["NFC", "NFD"] : ["NFD", "NFC"]))
    #expect(document.root["\u{E9}"]?.string == "NFC")
    #expect(document.root["e\u{301}"]?.string == "NFD")
  }
}
