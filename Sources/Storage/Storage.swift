/// A database: transactions in, repositories out.
///
/// Start here. Three types carry the library:
/// - ``Database`` opens transactions; each backend has one type that conforms.
/// - ``OrgScope`` names the tenant; ``ReadTransaction/org(_:)`` and ``WriteTransaction/org(_:)`` are the only ways to
///   tenant data, so a query without its organisation can't be written.
/// - ``StorageError`` is all that repositories throw.
///
/// ```swift
/// let page = try await database.read { transaction in
///   try await transaction.org(scope).scans.list(ScanFilter(scanType: .manual), page: PageRequest(limit: 50))
/// }
/// ```
public protocol Database: Sendable {
  /// Runs `body` on one unchanging snapshot of the data.
  ///
  /// The transaction and its repositories are valid until `body` returns, and only in its task.
  /// - Throws: what `body` throws, ``StorageError``, or `CancellationError` before `body` has started.
  func read<Result: Sendable>(
    _ body: @Sendable (any ReadTransaction) async throws -> Result
  ) async throws -> Result

  /// Runs `body` and keeps all it wrote, or nothing when it throws.
  ///
  /// `body` may run again when another writer got in the way, so it should have no effects but its writes.
  /// Transactions don't nest: opening another write inside `body` waits for ever on a one-writer engine.
  /// After ``StorageError/conflict(constraint:)`` the transaction can only fail: even when `body` catches it, the
  /// commit throws it again. Look first where a conflict is an expected answer.
  /// - Throws: what `body` throws, ``StorageError``, or `CancellationError` before `body` has started.
  func write<Result: Sendable>(
    _ body: @Sendable (any WriteTransaction) async throws -> Result
  ) async throws -> Result

  /// Waits for running transactions, then lets go of all connections; later calls throw `unavailable`.
  func close() async throws(StorageError)
}
