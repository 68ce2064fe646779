/// Checks that brackets, strings, templates, heredocs and comments of HCL are closed.
///
/// That is no parser: it keeps broken snippets from being shown, and accepts each complete one.
/// - SeeAlso: HCL Native Syntax Specification, "Lexical Elements" and "Templates".
public enum HCLBalance {
  /// The first thing that is wrong, nil when all is closed. Takes time in proportion to the text; depth is not limited.
  public static func fault(in text: String) -> HCLFault? {
    var scanner = HCLScanner(Array(text.utf8))
    do throws(HCLFault) {
      try scanner.scan()
      return nil
    } catch {
      return error
    }
  }
}

/// Goes over HCL with a stack of what is open.
struct HCLScanner {
  private enum Part {
    case bracket(closing: UInt8)
    /// The code in `${…}` or `%{…}`.
    case template
    case string
    case heredoc(marker: ArraySlice<UInt8>)
  }

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var open: [(part: Part, opening: String, line: Int)] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func scan() throws(HCLFault) {
    while position < bytes.count {
      switch open.last?.part {
      case .string: try scanString()
      case .heredoc(let marker): scanHeredoc(marker)
      case .bracket(let closing): try scanCode(closing: closing)
      case .template: try scanCode(closing: UInt8(ascii: "}"))
      case nil: try scanCode(closing: nil)
      }
    }
    if let last = open.last { throw HCLFault(line: last.line, reason: .unclosed(last.opening)) }
  }

  private mutating func scanCode(closing: UInt8?) throws(HCLFault) {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "\""): enter(.string, "\"", length: 1)
    case UInt8(ascii: "{"): enter(.bracket(closing: UInt8(ascii: "}")), "{", length: 1)
    case UInt8(ascii: "["): enter(.bracket(closing: UInt8(ascii: "]")), "[", length: 1)
    case UInt8(ascii: "("): enter(.bracket(closing: UInt8(ascii: ")")), "(", length: 1)
    case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"):
      guard byte == closing else {
        throw HCLFault(line: line, reason: .unexpected(String(decoding: [byte], as: UTF8.self)))
      }
      open.removeLast()
      position += 1
    case UInt8(ascii: "#"): skipLine()
    case UInt8(ascii: "/") where follows("//"): skipLine()
    case UInt8(ascii: "/") where follows("/*"): try skipComment()
    case UInt8(ascii: "<") where follows("<<"): enterHeredoc()
    default: step()
    }
  }

  private mutating func scanString() throws(HCLFault) {
    switch bytes[position] {
    case UInt8(ascii: "\""):
      open.removeLast()
      position += 1
    case UInt8(ascii: "\n"): throw HCLFault(line: line, reason: .lineBreakInString)
    // What is behind a backslash may be anything but the end of the line, which the next step finds.
    case UInt8(ascii: "\\"): position += position + 1 < bytes.count && bytes[position + 1] != 0x0A ? 2 : 1
    default: scanTemplateText()
    }
  }

  private mutating func scanHeredoc(_ marker: ArraySlice<UInt8>) {
    if position == 0 || bytes[position - 1] == UInt8(ascii: "\n"), let end = markerEnd(marker) {
      open.removeLast()
      position = end
      return
    }
    scanTemplateText()
  }

  private mutating func scanTemplateText() {
    if follows("$${") || follows("%%{") {
      position += 3
    } else if follows("${") {
      enter(.template, "${", length: 2)
    } else if follows("%{") {
      enter(.template, "%{", length: 2)
    } else {
      step()
    }
  }

  private mutating func enter(_ part: Part, _ opening: String, length: Int) {
    open.append((part, opening, line))
    position += length
  }

  /// `<<NAME` or `<<-NAME` with nothing else on the line; other `<<` is left to what reads expressions.
  private mutating func enterHeredoc() {
    var start = position + 2
    if start < bytes.count, bytes[start] == UInt8(ascii: "-") { start += 1 }
    let end = bytes[start...].firstIndex { !HCLName.isNameByte($0) } ?? bytes.count
    let lineEnd = end < bytes.count && bytes[end] == UInt8(ascii: "\r") ? end + 1 : end
    guard HCLName.isIdentifier(String(decoding: bytes[start..<end], as: UTF8.self)), lineEnd < bytes.count,
      bytes[lineEnd] == UInt8(ascii: "\n")
    else {
      position += 2
      return
    }
    let opening = String(decoding: bytes[position..<end], as: UTF8.self)
    enter(.heredoc(marker: bytes[start..<end]), opening, length: lineEnd + 1 - position)
    line += 1
  }

  /// Where the marker ends that stands alone on this line; nil when the line is another one.
  private func markerEnd(_ marker: ArraySlice<UInt8>) -> Int? {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    let start = bytes[position...].firstIndex { !isBlank($0) } ?? bytes.count
    guard bytes[start...].starts(with: marker) else { return nil }
    let end = start + marker.count
    let rest = bytes[end...].first { !isBlank($0) && $0 != UInt8(ascii: "\r") }
    return rest == nil || rest == UInt8(ascii: "\n") ? end : nil
  }

  private mutating func skipLine() {
    position = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
  }

  private mutating func skipComment() throws(HCLFault) {
    let start = line
    position += 2
    while position < bytes.count {
      if follows("*/") {
        position += 2
        return
      }
      step()
    }
    throw HCLFault(line: start, reason: .unclosedComment)
  }

  private mutating func step() {
    if bytes[position] == UInt8(ascii: "\n") { line += 1 }
    position += 1
  }

  private func follows(_ text: StaticString) -> Bool {
    guard bytes.count - position >= text.utf8CodeUnitCount else { return false }
    return bytes[position..<(position + text.utf8CodeUnitCount)]
      .elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
