import NoiseAggregator
import Testing
import TestingTools

@Suite("Balance of HCL")
struct HCLBalanceTests {
  @Test(
    "is found where all is closed",
    arguments: [
      "", "a = 1", "a { b = [1, (2)] }", #"a = "x \" } ${b["c"]} y""#, #"a = "${"${"deep"}"}""#, #"a = "$${ %%{ }""#,
      "a = \"%{ if b }x%{ else }y%{ endif }\"", "# { \"\n// [\n/* ( \n */ a = 1", "a = <<EOT\n} \" ${b}\nEOT\n",
      "a = <<-EOT\n  {\n  EOT\n}".replacingLast("}", ""), "a = <<EOT\n$${\n EOT x\nEOT", "a = \"${\n  b\n}\"",
      "a = 1 << 2",
      "a = <<EOT\r\nx\r\nEOT\r\n", #"a = "\\""#, "a = {\n b = \"}\"\n}", "x = [<<A\n]\nA\n, <<B\n[\nB\n]",
      "a = \"${<<EOT\n\"\nEOT\n}\"", "a = b / c", "é = \"é\"",
    ])
  func balanced(text: String) {
    #expect(HCLBalance.fault(in: text) == nil)
  }

  @Test(
    "names the line of what is wrong",
    arguments: [
      ("{", 1, .unclosed("{")), ("a\n  [", 2, .unclosed("[")), ("}", 1, .unexpected("}")),
      ("a {\n]\n}", 2, .unexpected("]")),
      ("(\n}", 2, .unexpected("}")), ("a = \"x", 1, .unclosed("\"")), ("a = \"x\n\"", 1, .lineBreakInString),
      ("a = \"x\\\n\"", 1, .lineBreakInString), ("a = \"${b\"", 1, .unclosed("\"")), ("a = \"${b}", 1, .unclosed("\"")),
      ("\n/* x", 2, .unclosedComment), ("a = <<EOT\nx\nEOTX\n", 1, .unclosed("<<EOT")),
      ("a = \"${b]}\"", 1, .unexpected("]")),
      ("a = <<EOT\n${\nEOT\n", 2, .unclosed("${")), ("a = \"\\", 1, .unclosed("\"")), ("# {\n{", 2, .unclosed("{")),
    ] as [(String, Int, HCLFault.Reason)])
  func unbalanced(text: String, line: Int, reason: HCLFault.Reason) throws {
    let fault = try #require(HCLBalance.fault(in: text))
    #expect(fault.line == line)
    #expect(fault.reason == reason)
    #expect(fault.description.hasPrefix("line \(line): "))
  }

  @Test("is decided for any text", arguments: 0..<50 as Range<UInt64>)
  func anything(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "{", "}", "[", "]", "(", ")", "\"", "\\", "${", "%{", "$${", "\n", "<<E\n", "E\n", "#", "/*", "*/", "é", " ",
    ]
    for _ in 0..<50 {
      let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      let closed = text.joined()
      if HCLBalance.fault(in: closed) == nil {
        #expect(HCLBalance.fault(in: closed + "\n(")?.reason != nil, "seed \(seed)")
      }
    }
  }

  @Test("is decided however deep")
  func depth() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(HCLBalance.fault(in: deep)?.reason == .unclosed("["))
    #expect(HCLBalance.fault(in: deep + String(repeating: "]", count: 100_000)) == nil)
  }
}

extension String {
  fileprivate func replacingLast(_ character: Character, _ other: String) -> String {
    last == character ? String(dropLast()) + other : self
  }
}
