import DriftModels
import Storage

/// The lines that a quickstart prints for people: what to try first.
enum QuickstartGuide {
  static func lines(_ demo: DemoOrganization, host: String, port: Int, newestScan: ScanID?) -> [String] {
    let name = host.contains(":") ? "[\(host)]" : host
    let org = "http://\(name):\(port)/api/v2/orgs/\(demo.id)"
    func curl(_ path: String) -> String { "  curl -s -H 'X-API-Key: \(demo.key.revealed)' \(org)\(path)" }
    var lines = ["", "The organisation and where its accounts stand:", curl(""), curl("/posture")]
    if let newestScan {
      lines += ["", "What has drifted, and the import blocks for what nobody declared:"]
      lines += [curl("/scans/\(newestScan)/drift"), curl("/scans/\(newestScan)/drift/import-blocks")]
    }
    return lines + ["", "All operations: http://\(name):\(port)/api/v2/openapi.json"]
  }
}
