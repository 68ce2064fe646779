import Foundation
import HTTPTypes
import Hummingbird

/// A TCP connection to the server that sends exactly the bytes it is given.
final class RawConnection: Sendable {
  private let descriptor: Int32
  private static let queue = DispatchQueue(label: "raw connections", attributes: .concurrent)

  struct Failure: Error {
    let step: String
    let code = errno
  }

  /// Connects to a port of the loopback address.
  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw Failure(step: "socket") }
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw Failure(step: "connect") }
  }

  deinit { close(descriptor) }

  func send(_ text: String) async throws { try await send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) async throws {
    try await blocking { [descriptor] in
      var sent = 0
      while sent < bytes.count {
        let step = bytes.withUnsafeBytes {
          Foundation.send(descriptor, $0.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
        }
        guard step > 0 else { throw Failure(step: "send") }
        sent += step
      }
    }
  }

  /// Reads one answer; answers of this server tell their length, or come in chunks.
  func answer(toHEAD isHEAD: Bool = false) async throws -> Answer {
    try await blocking { [self] in
      let head = try readHead()
      var lines = head.components(separatedBy: "\r\n")
      guard let status = lines.removeFirst().split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
        throw Failure(step: "status line")
      }
      var headers = HTTPFields()
      for line in lines where !line.isEmpty {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let name = HTTPField.Name(String(parts[0])) else { throw Failure(step: "field") }
        headers.append(HTTPField(name: name, value: parts[1].trimmingCharacters(in: .whitespaces)))
      }
      if headers[.transferEncoding] == "chunked" {
        return Answer(status: status, headers: headers, body: try readChunks())
      }
      let length = isHEAD || status < 200 ? 0 : Int(headers[.contentLength] ?? "0") ?? 0
      return Answer(status: status, headers: headers, body: try read(length))
    }
  }

  /// Whether the other side has closed; waits for that or for more bytes.
  func isClosed() async throws -> Bool {
    try await blocking { [descriptor] in
      var byte: UInt8 = 0
      return recv(descriptor, &byte, 1, 0) == 0
    }
  }

  private func readHead() throws -> String { try readText(until: "\r\n\r\n") }

  /// A body in chunks (RFC 9112 §7.1).
  private func readChunks() throws -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let line = try readText(until: "\r\n").trimmingCharacters(in: .whitespacesAndNewlines)
      guard let count = Int(line, radix: 16) else { throw Failure(step: "chunk") }
      bytes += try read(count)
      _ = try read(2)
      if count == 0 { return bytes }
    }
  }

  private func readText(until end: String) throws -> String {
    var bytes: [UInt8] = []
    while !bytes.suffix(end.utf8.count).elementsEqual(end.utf8) { bytes += try read(1) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func read(_ count: Int) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var got = 0
    while got < count {
      let step = bytes.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress?.advanced(by: got), count - got, 0) }
      guard step > 0 else { throw Failure(step: "receive") }
      got += step
    }
    return bytes
  }

  private func blocking<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      Self.queue.async { continuation.resume(with: Result { try work() }) }
    }
  }
}

extension RawConnection {
  /// Sends a request over a connection of its own.
  static func send(_ ask: Ask, port: Int) async throws -> Answer {
    let connection = try RawConnection(port: port)
    var head = "\(ask.method.rawValue) \(ask.path) HTTP/1.1\r\nHost: localhost\r\n"
    for field in ask.fields { head += "\(field.name.rawName): \(field.value)\r\n" }
    try await connection.send(head + "\r\n")
    if let body = ask.body { try await connection.send(body) }
    return try await connection.answer(toHEAD: ask.method == .head)
  }
}
