/// Lines of HCL, laid out as `terraform fmt` does.
///
/// The equals signs of assignments that follow one another stand in one column; a value that goes over several lines
/// ends such a group.
struct HCLLines {
  private enum Line {
    case assignment(depth: Int, name: String, value: String)
    case other(depth: Int, text: String)
  }

  private var lines: [Line] = []
  private var depth = 0

  /// `name = value`, the value on one line.
  mutating func assign(_ name: String, _ value: String) {
    lines.append(.assignment(depth: depth, name: name, value: value))
  }

  /// A line of its own.
  mutating func line(_ text: String) { lines.append(.other(depth: depth, text: text)) }

  /// A line, what is inside one level deeper, and a closing line.
  mutating func enclose(_ start: String, _ end: String, _ body: (inout HCLLines) -> Void) {
    line(start)
    depth += 1
    body(&self)
    depth -= 1
    line(end)
  }

  var isEmpty: Bool { lines.isEmpty }

  /// Everything, without a final line break.
  var text: String {
    var texts: [String] = []
    texts.reserveCapacity(lines.count)
    var group: [(depth: Int, name: String, value: String)] = []
    func closeGroup() {
      let width = group.map(\.name.count).max() ?? 0
      for (depth, name, value) in group {
        let gap = String(repeating: " ", count: width - name.count + 1)
        texts.append(Self.indent(depth) + name + gap + "= " + value)
      }
      group = []
    }
    for line in lines {
      switch line {
      case .assignment(let depth, let name, let value): group.append((depth, name, value))
      case .other(let depth, let text):
        closeGroup()
        texts.append(text.isEmpty ? "" : Self.indent(depth) + text)
      }
    }
    closeGroup()
    return texts.joined(separator: "\n")
  }

  private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }
}
