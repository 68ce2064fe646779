import Storage

/// A backend that behaved otherwise than its contract says.
public struct ConformanceFailure: Error, CustomStringConvertible {
  /// What was expected and what was found.
  public let description: String

  init(_ message: String, line: UInt, file: StaticString) {
    description = "\(file):\(line): \(message)"
  }
}

func expect(
  _ condition: Bool, _ message: @autoclosure () -> String, line: UInt = #line, file: StaticString = #fileID
) throws(ConformanceFailure) {
  guard condition else { throw ConformanceFailure(message(), line: line, file: file) }
}

func expectEqual<Value: Equatable>(
  _ found: Value, _ expected: Value, line: UInt = #line, file: StaticString = #fileID
) throws(ConformanceFailure) {
  guard found != expected else { return }
  throw ConformanceFailure(
    "expected \(String(describing: expected).prefix(2_000)), found \(String(describing: found).prefix(2_000))",
    line: line, file: file)
}

func unwrap<Value>(
  _ value: Value?, line: UInt = #line, file: StaticString = #fileID
) throws(ConformanceFailure) -> Value {
  guard let value else { throw ConformanceFailure("expected a value, found nil", line: line, file: file) }
  return value
}

func expectError(
  _ expected: StorageError, line: UInt = #line, file: StaticString = #fileID,
  _ work: () async throws -> Void
) async throws {
  do {
    try await work()
  } catch let error as StorageError where error == expected {
    return
  } catch {
    throw ConformanceFailure("expected \(expected), found \(error)", line: line, file: file)
  }
  throw ConformanceFailure("expected \(expected), found success", line: line, file: file)
}

func expectConflict(
  _ constraint: StorageConstraint, line: UInt = #line, file: StaticString = #fileID,
  _ work: () async throws -> Void
) async throws {
  try await expectError(.conflict(constraint: constraint), line: line, file: file, work)
}

/// Runs `work`, which must throw `notFound` for this entity, whatever the id it names.
func expectNotFound(
  _ entity: StoredEntity, line: UInt = #line, file: StaticString = #fileID, _ work: () async throws -> Void
) async throws {
  do {
    try await work()
  } catch StorageError.notFound(entity, _) {
    return
  } catch {
    throw ConformanceFailure("expected notFound(\(entity)), found \(error)", line: line, file: file)
  }
  throw ConformanceFailure("expected notFound(\(entity)), found success", line: line, file: file)
}
