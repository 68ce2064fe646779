import TestingTools

/// Lines about the resources of ``RandomSides``, the same for the same seed.
struct RandomIgnoreFile {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed &+ 77)
  }

  mutating func lines(_ count: Int) -> [String] { (0..<count).map { _ in line() } }

  mutating func line() -> String {
    let number = Int.random(in: 0..<40, using: &random)
    let type = Self.types.randomElement(using: &random) ?? ""
    let line =
      [
        type, "\(type).*", "\(type).r\(number)", "\(type).*\(number)", "**.\(type).r\(number)", "\(type).*.size",
        "*.*.tags", "*\(number)", "type:\(type) path:ingress", "tag:env=a", "tag:e*=[ab]", "path:note",
        "id:*/\(number)",
        "id:x\(number)", "address:\(type).*", "\(type).*/\(number).ingress[*].from_port", "path:**.from_port", "*",
        "*_*.*",
        "\(type) tag:env=b", "id:arn:* path:size", "\(type).r\(number).size",
      ].randomElement(using: &random) ?? ""
    return Bool.random(using: &random) && Bool.random(using: &random) ? "!" + line : line
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] { elements.shuffled(using: &random) }

  /// The lines among empty ones and comments, with blanks around them, in either line ending.
  mutating func padded(_ lines: [String]) -> String {
    var text = ""
    for line in lines {
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        text += ["", "   ", "# aws_vpc", "\t# !*", "#"].randomElement(using: &random) ?? ""
        text += "\n"
      }
      text += ["", " ", "\t"].randomElement(using: &random) ?? ""
      text += line
      text += ["", "  ", " # why", "\r"].randomElement(using: &random) ?? ""
      text += "\n"
    }
    return text
  }

  static let types = ["aws_vpc", "aws_security_group", "google_compute_disk", "azurerm_subnet", "acme_thing"]
}
