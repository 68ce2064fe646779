import DriftDiff
import DriftModels
import DriftReporting
import Testing

@Suite("Readers of YAML and XML")
struct TextReaderTests {
  private func yaml(_ text: String) -> JSONValue? { TextReaders.standard.yaml?(text) }
  private func xml(_ text: String) -> JSONValue? { TextReaders.standard.xml?(text) }

  @Test("plain scalars are those of the core schema of YAML 1.2")
  func scalars() throws {
    let text = "a: on\nb: true\nc: 'true'\nd: 012\ne: 1e3\nf: ~\ng: 0x1F\nh: 1.50\ni: 2001-01-01\nj: .5\nk: '08'\nl: no"
    let value = #"""
      {"a":"on","b":true,"c":"true","d":12,"e":1000,"f":null,"g":31,"h":1.5,"i":"2001-01-01","j":0.5,"k":"08","l":"no"}
      """#
    #expect(try yaml(text) == JSONDocument(value).root.value)
  }

  @Test("layout, comments and JSON mean the same")
  func layout() {
    let one = yaml("# a comment\nResources:\n  - {a: 1, b: [x, y]}\n")
    #expect(one != nil && one == yaml(#"{"Resources":[{"b":["x","y"],"a":1}]}"#))
  }

  @Test("short forms of functions are their long ones")
  func functions() {
    #expect(yaml("a: !Ref b") == ["a": ["Ref": "b"]])
    #expect(yaml("a: !GetAtt b.c.d") == ["a": ["Fn::GetAtt": ["b", "c.d"]]])
    #expect(yaml("a: !Join ['-', [x, !Ref y]]") == ["a": ["Fn::Join": ["-", ["x", ["Ref": "y"]]]]])
  }

  @Test("aliases that grow without end, and what is no YAML, are not read")
  func refused() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      text += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
    }
    #expect(yaml(text) == nil)
    #expect(yaml("a: [1") == nil && yaml("a: b: c") == nil)
  }

  @Test("blank text, the order of attributes and the form of empty elements mean nothing in XML")
  func elements() {
    let one = xml("<p a='1' b='2'>\n  <q/>  t  u </p>")
    #expect(one != nil && one == xml(#"<p b="2" a="1"><q></q>t u</p>"#))
    #expect(one != xml("<p a='1' b='2'><q/>t v</p>") && one != xml("<p a='1' b='2'>t u<q/></p>"))
    #expect(xml("<p><q></p>") == nil)
  }

  @Test("entities of other files are not read")
  func entities() {
    let text = "<!DOCTYPE p [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><p>&e;</p>"
    #expect(xml(text).map { "\($0)".contains("localhost") } != true)
  }
}
