/// Equality of values on tapes: bytes first, then by value. Depth is bounded by the parser's limit.
enum TapeEquality {
  static func same(_ left: TapeReader, _ i: Int, _ right: TapeReader, _ j: Int) -> Bool {
    let (a, b) = (left.tape[i], right.tape[j])
    if a.rawTag == b.rawTag, let x = left.source(i), let y = right.source(j), x.sameBytes(y) {
      // Equal bytes mean equal values, also with duplicate names: the same one is last on both sides.
      return true
    }
    switch (a.tag, b.tag) {
    case (.null, .null), (.true, .true), (.false, .false), (.emptyArray, .emptyArray), (.emptyObject, .emptyObject):
      return true
    case (.string, .string): return false
    case (.string, .escapedString), (.escapedString, .string), (.escapedString, .escapedString):
      return sameText(left, i, right, j)
    case (.integer, .integer), (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal):
      return sameNumber(left.text(i), right.text(j))
    case (.array, .array): return sameElements(left, i, right, j)
    case (.object, .object): return sameMembers(left, i, right, j)
    default: return false
    }
  }

  /// Compares two strings by their unescaped bytes.
  @inline(__always)
  static func sameText(_ left: TapeReader, _ i: Int, _ right: TapeReader, _ j: Int) -> Bool {
    let (x, y) = (left.text(i), right.text(j))
    if left.tape[i].isTag(.string), right.tape[j].isTag(.string) {
      return x.sameBytes(y)
    }
    let plainX = left.tape[i].isTag(.string) ? Array(x) : JSONText.unescaped(x)
    let plainY = right.tape[j].isTag(.string) ? Array(y) : JSONText.unescaped(y)
    return plainX == plainY
  }

  /// Compares two numbers of the JSON grammar by value.
  static func sameNumber(_ x: UnsafeBufferPointer<UInt8>, _ y: UnsafeBufferPointer<UInt8>) -> Bool {
    DecimalForm(validating: Array(x)) == DecimalForm(validating: Array(y))
  }

  private static func sameElements(_ left: TapeReader, _ i: Int, _ right: TapeReader, _ j: Int) -> Bool {
    guard left.tape[i].length == right.tape[j].length else { return false }
    let (endX, endY) = (left.end(i), right.end(j))
    var (x, y) = (i + 1, j + 1)
    while x < endX, y < endY {
      guard same(left, x, right, y) else { return false }
      (x, y) = (left.next(x), right.next(y))
    }
    return x == endX && y == endY
  }

  /// Looks at each value once, or the cost would double with each level: names alone decide whether the members
  /// stand in the same order on both sides.
  private static func sameMembers(_ left: TapeReader, _ i: Int, _ right: TapeReader, _ j: Int) -> Bool {
    guard sameNamesInOrder(left, i, right, j) else { return sameByName(left, i, right, j) }
    let end = left.end(i)
    var (x, y) = (i + 1, j + 1)
    var counting: TapeObjectIndex?
    while x < end {
      let (valueX, valueY) = (left.next(x), right.next(y))
      if !same(left, valueX, right, valueY) {
        guard counting != nil || TapeDuplicates.count(left, object: i) > 0 else { return false }
        // The names being the same, a member that a later one overrules does so on both sides.
        let names = counting ?? TapeObjectIndex(left, object: i)
        if names.value(left, x) == valueX { return false }
        counting = names
      }
      (x, y) = (left.next(valueX), right.next(valueY))
    }
    return true
  }

  private static func sameNamesInOrder(_ left: TapeReader, _ i: Int, _ right: TapeReader, _ j: Int) -> Bool {
    guard left.tape[i].length == right.tape[j].length else { return false }
    let (endX, endY) = (left.end(i), right.end(j))
    var (x, y) = (i + 1, j + 1)
    while x < endX, y < endY {
      guard sameText(left, x, right, y) else { return false }
      (x, y) = (left.next(left.next(x)), right.next(right.next(y)))
    }
    return x == endX && y == endY
  }

  /// Members in another order, or more of them on one side.
  private static func sameByName(_ left: TapeReader, _ i: Int, _ right: TapeReader, _ j: Int) -> Bool {
    let names = TapeObjectIndex(left, object: i)
    let others = TapeObjectIndex(right, object: j)
    guard names.count == others.count else { return false }
    return names.entries.allSatisfy { entry in
      others.value(left, entry.key).map { same(left, entry.value, right, $0) } ?? false
    }
  }
}

/// Hashing of values on tapes: equal values have equal hashes. FNV-1a over bytes, mixed as in SplitMix64.
enum TapeHash {
  static func hash(_ reader: TapeReader, _ index: Int) -> UInt64 {
    switch reader.tape[index].tag {
    case .null, .close: return mix(1)
    case .false: return mix(2)
    case .true: return mix(3)
    case .emptyArray: return mix(4)
    case .emptyObject: return mix(5)
    case .integer, .decimal: return number(reader.text(index))
    case .string, .escapedString: return text(reader, index)
    case .array:
      var state: UInt64 = 4
      var i = index + 1
      while i < reader.end(index) {
        state = mix(state &* 31 &+ hash(reader, i))
        i = reader.next(i)
      }
      return state
    case .object:
      var sum: UInt64 = 5
      if TapeDuplicates.count(reader, object: index) > 0 {
        for entry in TapeObjectIndex(reader, object: index).entries { sum &+= member(reader, entry.key, entry.value) }
        return mix(sum)
      }
      var i = index + 1
      while i < reader.end(index) {
        let value = reader.next(i)
        sum &+= member(reader, i, value)
        i = reader.next(value)
      }
      return mix(sum)
    }
  }

  static func text(_ reader: TapeReader, _ index: Int) -> UInt64 {
    let text = reader.text(index)
    if reader.tape[index].isTag(.string) { return bytes(text, seed: 6) }
    return JSONText.unescaped(text).withUnsafeBufferPointer { bytes($0, seed: 6) }
  }

  private static func member(_ reader: TapeReader, _ key: Int, _ value: Int) -> UInt64 {
    mix(text(reader, key) &* 0x9E37_79B9_7F4A_7C15 ^ hash(reader, value))
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let form = DecimalForm(validating: Array(text)) else { return mix(7) }
    let digits = form.digits.withUnsafeBufferPointer { bytes($0, seed: form.isNegative ? 8 : 7) }
    return mix(digits ^ UInt64(bitPattern: Int64(form.exponent)))
  }

  @inline(__always)
  private static func bytes(_ bytes: UnsafeBufferPointer<UInt8>, seed: UInt64) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return mix(state)
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
