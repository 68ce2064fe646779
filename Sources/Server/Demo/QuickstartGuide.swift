import DriftModels
import Storage

/// The lines that a quickstart prints for people: what to try first.
enum QuickstartGuide {
  /// - Parameter request: the path of a file with the body of a plan analysis.
  static func lines(
    _ demo: DemoOrganization, host: String, port: Int, scans: DemoScans, request: String
  ) -> [String] {
    let name = host.contains(":") ? "[\(host)]" : host
    let org = "http://\(name):\(port)/api/v2/orgs/\(demo.id)"
    func curl(_ path: String, _ options: String = "") -> String {
      "  curl -s -H 'X-API-Key: \(demo.key.revealed)' \(options)\(org)\(path)"
    }
    let body = "-H 'Content-Type: application/json' --data-binary @\(ShellText.quoted(request)) "
    return [
      "", "What has drifted, and import blocks for what nobody declared:",
      curl("/scans/\(scans.drift)/drift"), curl("/scans/\(scans.drift)/drift/import-blocks"),
      "", "Where the accounts stand:", curl("/posture"),
      "", "What a plan would do: the analysis made at the start, and the same again:",
      curl("/scans/\(scans.analysis)"), curl("/analyze", body),
      "", "All operations: http://\(name):\(port)/api/v2/openapi.json",
    ]
  }
}

/// Text as a shell takes it for one word.
enum ShellText {
  static func quoted(_ text: String) -> String {
    let plain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"): true
      default: byte == UInt8(ascii: "_")
      }
    }
    return plain && !text.isEmpty ? text : "'" + text.replacing("'", with: #"'\''"#) + "'"
  }
}
