import DriftModels

/// The members of several objects brought together by name, in the order of their first appearance.
///
/// Cost: linear in the number of members. Of members with the same name the last one counts.
struct MemberTable {
  private(set) var names: [String] = []
  private var rows: [String: Int] = [:]
  private var columns: [[JSONView?]]

  /// Reads the objects; views of other kinds and nil have no members.
  init(_ objects: [JSONView?]) {
    columns = Array(repeating: [], count: objects.count)
    for (column, object) in objects.enumerated() {
      guard let members = object?.members else { continue }
      for (key, value) in members {
        let row = self.row(key.description)
        while columns[column].count <= row { columns[column].append(nil) }
        columns[column][row] = value
      }
    }
  }

  subscript(column: Int, row: Int) -> JSONView? {
    row < columns[column].count ? columns[column][row] : nil
  }

  private mutating func row(_ name: String) -> Int {
    if let known = rows[name] { return known }
    rows[name] = names.count
    names.append(name)
    return names.count - 1
  }
}
