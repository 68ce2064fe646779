/// A large result in batches, fetched one at a time as the loop asks for them.
///
/// Each batch continues after the last record of the one before (keyset), so the cost of a batch does not grow with
/// its distance from the start. Valid inside the transaction it came from.
///
/// ```swift
/// for try await batch in org.liveResources.stream(filter, batchSize: 1_000) { … }
/// ```
public struct RecordBatches<Record: Sendable>: AsyncSequence, Sendable {
  /// A batch; never empty.
  public typealias Element = [Record]
  /// Fetching a batch fails like any other query.
  public typealias Failure = StorageError
  /// Fetches up to `limit` records that follow `last`, or the first ones when it is nil.
  public typealias Fetch = @Sendable (_ last: Record?, _ limit: Int) async throws(StorageError) -> [Record]

  private let batchSize: Int
  private let fetch: Fetch

  /// Makes the sequence; a batch size below 1 counts as 1.
  public init(batchSize: Int, fetch: @escaping Fetch) {
    self.batchSize = Swift.max(1, batchSize)
    self.fetch = fetch
  }

  /// Starts from the first record.
  public func makeAsyncIterator() -> Iterator {
    Iterator(batchSize: batchSize, fetch: fetch)
  }

  /// Position in the result.
  public struct Iterator: AsyncIteratorProtocol {
    private let batchSize: Int
    private let fetch: Fetch
    private var last: Record?
    private var isFinished = false

    fileprivate init(batchSize: Int, fetch: @escaping Fetch) {
      self.batchSize = batchSize
      self.fetch = fetch
    }

    /// The next batch, nil after the last.
    public mutating func next() async throws(StorageError) -> [Record]? {
      guard !isFinished else { return nil }
      let batch = try await fetch(last, batchSize)
      last = batch.last
      isFinished = batch.count < batchSize
      return batch.isEmpty ? nil : batch
    }
  }
}
