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

  /// Sends an event whose data is a JSON text, given in pieces. Line breaks in it are white space between values, where a
  /// space says the same and ends no event.
  mutating func send(_ name: String, _ parts: [ArraySlice<UInt8>]) async throws {
    try await writer.write(ByteBuffer(string: "event: \(name)\ndata: "))
    for part in parts {
      for start in stride(from: part.startIndex, to: part.endIndex, by: Self.chunkSize) {
        let chunk = part[start..<min(part.endIndex, start + Self.chunkSize)]
        try await writer.write(ByteBuffer(bytes: chunk.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }))
      }
    }
    try await writer.write(ByteBuffer(string: "\n\n"))
  }
}
