import HTTPTypes
import Hummingbird
import NIOCore

/// The pieces of a body as they come, unpacked where they are compressed.
struct BodyChunks {
  private var received: RequestBody.AsyncIterator
  private let inflater: Inflater?

  init(_ stream: RequestBody, _ coding: ContentCoding?) throws(RequestFailure) {
    received = stream.makeAsyncIterator()
    inflater = try coding.map { coding throws(RequestFailure) in try Inflater(coding) }
  }

  /// The next piece; nil at the end.
  /// - Throws: `bodyInterrupted`, `invalidContentCoding`, `CancellationError`.
  mutating func next() async throws -> ByteBuffer? {
    guard let inflater else { return try await receive() }
    while true {
      if let piece = try inflater.next() { return piece }
      guard let chunk = try await receive() else {
        guard inflater.isAtEnd else { throw RequestFailure.invalidContentCoding }
        return nil
      }
      inflater.take(chunk)
    }
  }

  private mutating func receive() async throws -> ByteBuffer? {
    do {
      return try await received.next()
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      throw RequestFailure.bodyInterrupted
    }
  }
}
