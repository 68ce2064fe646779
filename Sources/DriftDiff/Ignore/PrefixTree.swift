/// Numbers under texts, found by any text that begins with theirs.
///
/// Finding takes time in proportion to the text that is asked for and to what is found, however many texts there are.
struct PrefixTree: Sendable {
  private struct Node: Sendable {
    /// The bytes that lead on from here, and to which nodes.
    var bytes: [UInt8] = []
    var next: [Int] = []
    var numbers: [Int] = []
  }

  private var nodes = [Node()]

  mutating func insert(_ number: Int, under prefix: [UInt8]) {
    var place = 0
    for byte in prefix {
      if let branch = nodes[place].bytes.firstIndex(of: byte) {
        place = nodes[place].next[branch]
      } else {
        nodes[place].bytes.append(byte)
        nodes[place].next.append(nodes.count)
        place = nodes.count
        nodes.append(Node())
      }
    }
    nodes[place].numbers.append(number)
  }

  /// Adds the numbers of all texts that the text begins with.
  func collect(from text: [UInt8], into numbers: inout [Int]) {
    var place = 0
    numbers += nodes[0].numbers
    for byte in text {
      guard let branch = nodes[place].bytes.firstIndex(of: byte) else { return }
      place = nodes[place].next[branch]
      numbers += nodes[place].numbers
    }
  }
}
