import DriftModels
import Logging

/// Writes each log record as one line of JSON.
///
/// Keys: `time`, `level`, `message`, `error` where there is one, then the metadata. Values are written as text, apart
/// from whole numbers.
struct JSONLogHandler: LogHandler {
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]
  private let time: any TimeSource
  private let write: @Sendable ([UInt8]) -> Void

  /// Hands each finished line, without its line break, to `write`.
  init(
    level: Logger.Level, time: any TimeSource = SystemTime(),
    write: @escaping @Sendable ([UInt8]) -> Void = { StandardStream.error.write(line: $0) }
  ) {
    logLevel = level
    self.time = time
    self.write = write
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var writer = JSONWriter()
    writer.object { line in
      line.member("time", time.now.description)
      line.member("level", event.level.rawValue)
      line.member("message", event.message.description)
      if let error = event.error { line.member("error", "\(error)") }
      let all = metadata.merging(event.metadata ?? [:]) { _, newer in newer }
      for (name, value) in all.sorted(by: { $0.key < $1.key }) {
        line.key(name)
        line.metadata(value)
      }
    }
    write(writer.bytes)
  }
}

extension JSONWriter {
  fileprivate mutating func metadata(_ value: Logger.Metadata.Value) {
    switch value {
    case .string(let text): self.value(text)
    case .stringConvertible(let number as Int): self.value(number)
    case .stringConvertible(let other): self.value(other.description)
    case .array(let elements): array { for element in elements { $0.metadata(element) } }
    case .dictionary(let members):
      object { writer in
        for (name, member) in members.sorted(by: { $0.key < $1.key }) {
          writer.key(name)
          writer.metadata(member)
        }
      }
    }
  }
}

extension Logger {
  /// A logger of this program; nothing global is set up, so each part is given the one to use.
  static func json(level: Logger.Level) -> Logger {
    Logger(label: "driftwise") { _ in JSONLogHandler(level: level) }
  }
}
