import DriftModels

/// The line that tells other programs where the server listens.
struct StartLine: Sendable {
  let host: String
  let port: Int
  /// What a quickstart adds.
  var demo: DemoOrganization?

  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { line in
      line.member("event", "listening")
      line.member("host", host)
      line.member("port", port)
      if let demo {
        line.member("api_key", demo.key.revealed)
        line.member("org_id", demo.id.description)
      }
    }
    return writer.bytes
  }
}
