extension JSONView {
  /// Calls `body` with each member that both objects have and whose values are not equal.
  ///
  /// The hot loop of a diff: objects that name their members in the same order are walked side by side, equal
  /// bytes are passed with one comparison, and no references are counted for what is equal. Of members with the
  /// same name the last one counts. Does nothing when either is no object.
  package func forEachUnequalMember(
    commonWith other: JSONView, _ body: (_ name: JSONText, _ mine: JSONView, _ theirs: JSONView) -> Void
  ) {
    // The readers are unowned: both storages must outlive the loop.
    defer { withExtendedLifetime((storage, other.storage)) {} }
    let (left, right) = (storage.reader, other.storage.reader)
    guard left.tape[index].isTag(.object), right.tape[other.index].isTag(.object) else { return }
    let (endLeft, endRight) = (left.end(index), right.end(other.index))
    var hint = other.index + 1
    var i = index + 1
    while i < endLeft {
      let mine = left.next(i)
      defer { i = left.next(mine) }
      guard let name = Self.find(left, i, right, from: hint, in: other.index, end: endRight) else { continue }
      let theirs = right.next(name)
      hint = right.next(theirs)
      if TapeEquality.same(left, mine, right, theirs) { continue }
      let named = JSONText(storage: storage, index: i)
      guard overruledMemberCount == 0, other.overruledMemberCount == 0 else {
        reportLast(named, mine, other, body)
        continue
      }
      body(named, JSONView(storage: storage, index: mine), JSONView(storage: other.storage, index: theirs))
    }
  }

  /// With duplicate names around: compares the values that count, once, at the member that counts.
  private func reportLast(
    _ name: JSONText, _ mine: Int, _ other: JSONView, _ body: (JSONText, JSONView, JSONView) -> Void
  ) {
    let text = name.description
    guard let last = self[text], last.index == mine, let theirs = other[text], last != theirs else { return }
    body(name, last, theirs)
  }

  /// Position of the same name in the other object: at the hint, after it, or before it.
  @inline(__always)
  private static func find(
    _ left: TapeReader, _ name: Int, _ right: TapeReader, from hint: Int, in object: Int, end: Int
  ) -> Int? {
    if hint < end, TapeEquality.sameText(left, name, right, hint) { return hint }
    return search(left, name, right, hint, end) ?? search(left, name, right, object + 1, min(hint, end))
  }

  private static func search(_ left: TapeReader, _ name: Int, _ right: TapeReader, _ from: Int, _ end: Int) -> Int? {
    var j = from
    while j < end {
      if TapeEquality.sameText(left, name, right, j) { return j }
      j = right.next(right.next(j))
    }
    return nil
  }
}
