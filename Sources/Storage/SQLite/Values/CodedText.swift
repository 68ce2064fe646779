import Foundation
import Storage

extension SQLValue {
  /// A small list or map as JSON text with sorted keys.
  static func coded(_ value: some Encodable) throws(StorageError) -> SQLValue {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return .text(String(decoding: try encoder.encode(value), as: UTF8.self))
    } catch {
      throw .corrupt(reason: "a list can't be written as JSON")
    }
  }
}

/// The stored form of a ``ScanIssue``.
struct CodedScanIssue: Codable {
  let code: String
  let message: String
  let region: String?
  let service: String?
  let retryable: Bool

  init(_ issue: ScanIssue) {
    code = issue.code
    message = issue.message
    region = issue.region
    service = issue.service
    retryable = issue.isRetryable
  }

  var issue: ScanIssue {
    ScanIssue(code: code, message: message, region: region, service: service, isRetryable: retryable)
  }
}
