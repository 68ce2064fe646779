extension MarkdownText {
  /// A list that is folded away below a title: as many entries as fit in `room` bytes of UTF-8, and how many do not.
  ///
  /// Title and lines are Markdown already. Empty for no entries.
  public static func folded<Entry>(
    _ title: String, _ entries: some Collection<Entry>, room: Int, line: (Entry) -> String
  ) -> String {
    guard !entries.isEmpty else { return "" }
    let head = "\n<details>\n<summary>\(title)</summary>\n\n"
    let foot = "\n</details>\n"
    var left = room - head.utf8.count - foot.utf8.count - 100
    var text = ""
    var shown = 0
    for entry in entries {
      let next = "- \(line(entry))\n"
      guard next.utf8.count <= left else { break }
      left -= next.utf8.count
      text += next
      shown += 1
    }
    let rest = entries.count - shown
    return head + text + (rest > 0 ? "\n\(rest) more are not shown here.\n" : "") + foot
  }
}
