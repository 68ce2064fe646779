import HTTPTypes
import Hummingbird
import NIOCore

/// Events on their way to a caller who listens: `text/event-stream` as the HTML standard has it (§9.2).
struct EventStream {
  private static let chunkSize = 1 << 18

  private(set) var writer: any ResponseBodyWriter

  init(_ writer: any ResponseBodyWriter) {
    self.writer = writer
  }

  /// Sends an event whose data is a JSON text on one line, given in pieces.
  mutating func send(_ name: String, _ parts: [ArraySlice<UInt8>]) async throws {
    try await writer.write(ByteBuffer(string: "event: \(name)\ndata: "))
    for part in parts {
      for start in stride(from: part.startIndex, to: part.endIndex, by: Self.chunkSize) {
        try await writer.write(ByteBuffer(bytes: part[start..<min(part.endIndex, start + Self.chunkSize)]))
      }
    }
    try await writer.write(ByteBuffer(string: "\n\n"))
  }

  /// Says something that no listener is told about, so that nothing on the way takes the connection for dead.
  mutating func keepAlive() async throws { try await writer.write(ByteBuffer(string: ":\n\n")) }
}
