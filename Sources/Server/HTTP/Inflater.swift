import CZlib
import NIOCore

/// Unpacks a compressed body, a bounded piece at a time.
///
/// However small the input, a piece is never longer than ``pieceSize``: whoever counts them can stop a body that would
/// fill the memory.
final class Inflater {
  /// Longest piece, in bytes.
  static let pieceSize = 1 << 18

  private let stream: UnsafeMutablePointer<z_stream>
  private let coding: ContentCoding
  private var input = ByteBuffer()
  /// Room for a piece that nothing was written to yet.
  private var room: ByteBuffer?
  /// Whether a complete stream has been read and nothing of a next one.
  private(set) var isAtEnd = false

  /// - Throws: `bodyInterrupted` when there is no memory for it.
  init(_ coding: ContentCoding) throws(RequestFailure) {
    self.coding = coding
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 16 is added for a header of gzip in place of zlib's.
    let windowBits: CInt = coding == .gzip ? 15 + 16 : 15
    guard inflateInit2_(stream, windowBits, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size)) == Z_OK else {
      stream.deallocate()
      throw .bodyInterrupted
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Takes what came next; all of what came before must have been unpacked.
  func take(_ chunk: ByteBuffer) { input = chunk }

  /// The next piece of what was taken; nil when more input is needed.
  /// - Throws: `invalidContentCoding` for what is not compressed in this way.
  func next() throws(RequestFailure) -> ByteBuffer? {
    while input.readableBytes > 0 {
      if isAtEnd { try startNextMember() }
      var output = room ?? ByteBufferAllocator().buffer(capacity: Self.pieceSize)
      room = nil
      let status = inflate(into: &output)
      switch status {
      case Z_OK, Z_BUF_ERROR: break
      case Z_STREAM_END: isAtEnd = true
      default: throw .invalidContentCoding
      }
      if output.readableBytes > 0 { return output }
      room = output
      // Nothing came out although there was room: all of the input is used up, or it is broken.
      guard status != Z_BUF_ERROR || input.readableBytes == 0 else { throw .invalidContentCoding }
    }
    return nil
  }

  /// A gzip file may be several, one behind the other (RFC 1952 §2.2).
  private func startNextMember() throws(RequestFailure) {
    guard coding == .gzip, inflateReset(stream) == Z_OK else { throw .invalidContentCoding }
    isAtEnd = false
  }

  private func inflate(into output: inout ByteBuffer) -> CInt {
    let (stream, pieceSize) = (stream, Self.pieceSize)
    var status = Z_OK
    input.readWithUnsafeMutableReadableBytes { source in
      output.writeWithUnsafeMutableBytes(minimumWritableBytes: pieceSize) { target in
        stream.pointee.next_in = source.bindMemory(to: UInt8.self).baseAddress
        stream.pointee.avail_in = CUnsignedInt(source.count)
        stream.pointee.next_out = target.bindMemory(to: UInt8.self).baseAddress
        stream.pointee.avail_out = CUnsignedInt(pieceSize)
        status = CZlib.inflate(stream, Z_NO_FLUSH)
        return pieceSize - Int(stream.pointee.avail_out)
      }
      return source.count - Int(stream.pointee.avail_in)
    }
    return status
  }
}
