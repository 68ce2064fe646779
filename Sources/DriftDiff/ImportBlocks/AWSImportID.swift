import DriftModels

/// Import ids from ARNs. Ids that are no ARN are taken as they are where Terraform's own `id` is what import wants.
enum AWSImportID {
  static func of(_ item: DriftItem, by rule: ImportIDRule) -> String? {
    let id = item.providerResourceID
    guard let arn = ARN(id) else { return id.hasPrefix("arn:") ? nil : withoutARN(id, rule) }
    return switch rule {
    case .arn: id
    case .arnResource: arn.resourceWithoutType
    case .arnName: arn.resource.split(separator: "/").last.map(String.init)
    case .arnTypedResource: arn.resource
    case .arnAfter(let marker): after(marker, in: arn.resource)
    case .arnParts(let places, let count, let joiner): parts(places, count, joiner, of: arn.resource)
    case .arnAccountResource: arn.account.isEmpty ? nil : "\(arn.account):\(arn.resourceWithoutType)"
    case .ssmParameter: parameter(arn, name: item.name)
    case .queueURL: queueURL(arn)
    case .wafScoped: webACL(arn)
    default: nil
    }
  }

  private static func withoutARN(_ id: String, _ rule: ImportIDRule) -> String? {
    switch rule {
    case .arnResource, .arnName, .arnTypedResource, .arnAfter, .ssmParameter: id
    case .arnParts(let places, _, let joiner): id.split(separator: joiner).count == places.count ? id : nil
    case .queueURL: id.hasPrefix("https://") ? id : nil
    default: nil
    }
  }

  private static func after(_ marker: String, in resource: String) -> String? {
    guard let range = resource.firstRange(of: marker) else { return nil }
    let rest = resource[range.upperBound...]
    return String(rest.hasSuffix(":*") ? rest.dropLast(2) : rest)
  }

  private static func parts(_ places: [Int], _ count: Int, _ joiner: String, of resource: String) -> String? {
    let parts = resource.split(separator: "/")
    guard parts.count == count, places.allSatisfy(parts.indices.contains) else { return nil }
    return places.map { String(parts[$0]) }.joined(separator: joiner)
  }

  /// `parameter/db` belongs to `db` and to `/db`; the display name tells which.
  private static func parameter(_ arn: ARN, name: String) -> String {
    let rest = arn.resourceWithoutType
    return rest.contains("/") || name == "/" + rest ? "/" + rest : rest
  }

  private static func queueURL(_ arn: ARN) -> String? {
    guard !arn.region.isEmpty, !arn.account.isEmpty else { return nil }
    let domain = arn.partition == "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com"
    return "https://sqs.\(arn.region).\(domain)/\(arn.account)/\(arn.resource)"
  }

  /// `regional/webacl/NAME/ID` or `global/webacl/NAME/ID`.
  private static func webACL(_ arn: ARN) -> String? {
    let parts = arn.resource.split(separator: "/")
    guard parts.count == 4 else { return nil }
    let scope = parts[0] == "global" ? "CLOUDFRONT" : "REGIONAL"
    return "\(parts[3])/\(parts[2])/\(scope)"
  }
}
