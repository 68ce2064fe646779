import DriftModels
import Testing

@Suite struct SensitivityTests {
  private static func mask(_ text: String) throws -> Sensitivity {
    Sensitivity(mask: try JSONDocument(text).root)
  }

  @Test(
    "masks of nothing are none, true is all",
    arguments: [
      ("true", Sensitivity.all), ("false", .none), ("null", .none), ("{}", .none), ("[]", .none), ("0", .none),
      (#""true""#, .none),
    ])
  func simpleMasks(_ text: String, _ expected: Sensitivity) throws {
    #expect(try Self.mask(text) == expected)
    #expect(Sensitivity(mask: nil) == .none)
  }

  @Test("a mask is followed beside its value")
  func descending() throws {
    let mask = try Self.mask(#"{"password":true,"list":[false,{"k":true}],"plain":{"x":false},"p\u0061th":true}"#)
    #expect(mask.member("password") == .all)
    #expect(mask.member("password").member("anything").element(3) == .all)
    #expect(mask.member("list").element(0) == .none)
    #expect(mask.member("list").element(1).member("k") == .all)
    #expect(mask.member("list").element(1).member("other") == .none)
    #expect(mask.member("list").element(9) == .none)
    #expect(mask.member("path") == .all)
    #expect(mask.member("absent") == .none)
    #expect(mask.element(0) == .none)
    #expect(mask.coversSomething)
    #expect(!mask.member("plain").coversSomething)
    #expect(mask.member("list").coversSomething)
    #expect(!Sensitivity.none.coversSomething && Sensitivity.all.coversSomething)
  }

  private static func paths(_ text: String) throws -> Sensitivity {
    Sensitivity(statePaths: try JSONDocument(text).root)
  }

  @Test("state paths cover what lies at or beneath them")
  func statePaths() throws {
    let paths = try Self.paths(
      #"""
      [[{"type":"get_attr","value":"password"}],
       [{"type":"get_attr","value":"list"},{"type":"index","value":{"value":1,"type":"number"}},{"type":"get_attr","value":"k"}],
       [{"type":"get_attr","value":"map"},{"type":"index","value":{"value":"a b","type":"string"}}]]
      """#)
    #expect(paths.member("password") == .all)
    #expect(paths.member("list").element(1).member("k") == .all)
    #expect(paths.member("list").element(0) == .none)
    #expect(paths.member("list").coversSomething)
    #expect(paths.member("map").member("a b") == .all)
    #expect(paths.member("map").member("a") == .none)
    #expect(paths.member("other") == .none)
    #expect(paths.element(0) == .none)
  }

  @Test(
    "no paths cover nothing; a path that can't be read covers what it was read to",
    arguments: [
      ("[]", false, false), ("null", false, false), ("[[]]", true, true), (#"["x"]"#, true, true),
      (#"[[{"type":"new","value":[]}]]"#, true, true),
      (#"[[{"value":"a"},{"type":"index","value":{"value":{"set":1},"type":"object"}}]]"#, true, false),
      (#"[[{"value":"b"}]]"#, false, false),
    ])
  func unreadable(_ text: String, _ coversA: Bool, _ coversAll: Bool) throws {
    let paths = try Self.paths(text)
    #expect((paths.member("a") == .all) == coversA)
    #expect((paths == .all) == coversAll)
    #expect(Sensitivity(statePaths: nil) == .none)
  }
}
