import HTTPTypes
import Hummingbird
import NIOCore

/// The pieces of a body as they come, unpacked where they are compressed.
struct BodyChunks {
  private var received: RequestBody.AsyncIterator
  private let inflater: Inflater?
  private var bytesLeft: Int
  private let refusal: RequestFailure

  /// - Parameter limit: The most bytes as they come, whatever they hold; `refusal` is thrown for more.
  init(
    _ stream: RequestBody, _ coding: ContentCoding?, limit: Int, refusal: RequestFailure
  ) throws(RequestFailure) {
    bytesLeft = limit
    self.refusal = refusal
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
      let chunk = try await received.next()
      bytesLeft -= chunk?.readableBytes ?? 0
      guard bytesLeft >= 0 else { throw refusal }
      return chunk
    } catch let failure as RequestFailure {
      throw failure
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      throw RequestFailure.bodyInterrupted
    }
  }
}
