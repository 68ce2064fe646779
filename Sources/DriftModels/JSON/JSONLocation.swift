/// Finds line, column and path of a place; used only when an error is reported.
struct JSONLocation {
  let input: JSONInput
  let tape: UnsafePointer<TapeWord>
  var origin = JSONOrigin()

  private var reader: TapeReader { TapeReader(bytes: input.start, tape: tape) }

  func error(for failure: ScanFailure) -> JSONError {
    let offset = failure.offset
    let (line, column) = lineAndColumn(offset)
    return JSONError(
      failure.reason, offset: offset + input.skipped, line: line, column: column, path: path(failure))
  }

  func lineAndColumn(_ offset: Int) -> (line: Int, column: Int) {
    let before = UnsafeBufferPointer(start: input.start, count: min(offset, input.count))
    var line = 1
    var lineStart = 0
    for (index, byte) in before.enumerated() where byte == 0x0A {
      line += 1
      lineStart = index + 1
    }
    return (line, before.count - lineStart + 1)
  }

  /// Path of the value at `target` on a finished tape.
  func path(to target: Int) -> String {
    var path = origin.path
    var index = 0
    while index != target {
      guard let (step, child) = child(of: index, holding: target) else { return path }
      path += step
      index = child
    }
    return path.first == "." ? String(path.dropFirst()) : path
  }

  private func child(of container: Int, holding target: Int) -> (step: String, index: Int)? {
    let word = tape[container]
    guard word.isTag(.array) || word.isTag(.object) else { return nil }
    var index = container + 1
    var ordinal = 0
    while index < word.position {
      var step = Self.element(ordinal + (container == 0 ? origin.firstElement : 0))
      if word.isTag(.object) {
        step = Self.keyStep(reader, index)
        index = reader.next(index)
      }
      let next = reader.next(index)
      if target >= index, target < next { return (step, index) }
      index = next
      ordinal += 1
    }
    return nil
  }

  /// Path of a scan that stopped: through the last, unfinished child of each open container.
  private func path(_ failure: ScanFailure) -> String {
    var path = origin.path
    for (level, container) in failure.open.enumerated() {
      let limit = level + 1 < failure.open.count ? failure.open[level + 1] : failure.words
      let isObject = tape[container].isTag(.object)
      var index = container + 1
      var ordinal = 0
      var key: Int?
      while index < limit {
        if isObject {
          key = index
          index = reader.next(index)
          guard index < limit else { break }
        }
        index = reader.next(index)
        ordinal += 1
        // A member that is complete is not where the scan stopped.
        key = nil
      }
      if !isObject {
        path += Self.element(ordinal + (container == 0 ? origin.firstElement : 0))
      } else if let key {
        path += Self.keyStep(reader, key)
      }
    }
    return path.first == "." ? String(path.dropFirst()) : path
  }

  private static func element(_ ordinal: Int) -> String { "[\(ordinal)]" }

  private static func keyStep(_ reader: TapeReader, _ index: Int) -> String {
    let text = reader.text(index)
    let bytes = reader.tape[index].isTag(.string) ? Array(text) : JSONText.unescaped(text)
    return JSONPath.step(forKey: String(decoding: bytes, as: UTF8.self))
  }
}
