/// Which part of a list is asked for.
public struct PageRequest: Hashable, Sendable {
  /// Largest number of rows to return; 0 asks for the total alone.
  public let limit: Int
  /// How many rows to skip.
  public let offset: Int

  /// Negative numbers count as 0.
  public init(limit: Int, offset: Int = 0) {
    self.limit = max(0, limit)
    self.offset = max(0, offset)
  }
}

/// Part of a list, with the size of the whole.
public struct Page<Record: Sendable>: Sendable {
  /// The rows asked for, in the order that the list documents.
  public let records: [Record]
  /// How many rows match in all, whatever the page.
  public let total: Int

  /// Joins rows and total.
  public init(records: [Record], total: Int) {
    self.records = records
    self.total = total
  }
}

extension Page: Equatable where Record: Equatable {}
