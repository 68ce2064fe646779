public import Storage

/// One thing that every backend must do, as a runnable value.
///
/// A case gets a database that may already hold other organisations' data and must leave it usable.
public struct ConformanceCase: Sendable, CustomStringConvertible {
  /// The behaviour, as a sentence.
  public let name: String
  /// Tries it; throws ``ConformanceFailure`` when the backend behaves otherwise.
  public let run: @Sendable (any Database) async throws -> Void

  /// Makes the case.
  public init(_ name: String, run: @escaping @Sendable (any Database) async throws -> Void) {
    self.name = name
    self.run = run
  }

  /// The name.
  public var description: String { name }
}
