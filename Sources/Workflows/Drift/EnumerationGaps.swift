import DriftModels
import Storage

/// The parts of an account that a scan could not read: what is declared there may well be live.
struct EnumerationGaps {
  /// Regions of which nothing is known.
  private(set) var regions: Set<String> = []
  /// Declared types of which nothing is known.
  private(set) var types: Set<String> = []

  /// Reads the issues of a scan. Those of enumerating carry the cloud's name in their code: `aws.throttled`.
  ///
  /// A service stands for the types that carry its name. Where none does, or an issue names no part of the account,
  /// nothing at all counts as missing: a false alarm costs more than a late one.
  init(_ issues: [ScanIssue], provider: CloudProviderKind, declaredTypes: some Collection<String>) {
    for issue in issues where issue.code.hasPrefix(provider.rawValue + ".") {
      switch (issue.service, issue.region) {
      case (let service?, _):
        let concerned = declaredTypes.filter { Self.type($0, isOf: service) }
        types.formUnion(concerned.isEmpty ? Array(declaredTypes) : Array(concerned))
      case (nil, let region?): regions.insert(region)
      case (nil, nil): types.formUnion(declaredTypes)
      }
    }
  }

  /// `aws_s3_bucket` is of `s3`.
  private static func type(_ type: String, isOf service: String) -> Bool {
    guard let name = type.split(separator: "_", maxSplits: 1).last else { return false }
    let service = service.lowercased()
    return name == service || name.hasPrefix(service + "_")
  }
}
