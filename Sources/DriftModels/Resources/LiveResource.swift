/// One resource that exists in a cloud, as a view on its record in the live inventory format.
///
/// The record is a JSON object with `provider`, `provider_type`, `provider_resource_id`, `normalized_type`,
/// `terraform_type`, `region`, `name`, `tags`, `managed_by`, `properties` (Terraform attribute names) and `unread`.
/// Reading a field looks it up in the record; nothing is copied before. Of fields that are absent or null, the
/// optional ones are nil and the others empty.
///
/// ```swift
/// let bucket = LiveResource(
///   provider: .aws, providerType: "AWS::S3::Bucket", providerResourceID: "arn:aws:s3:::logs",
///   normalizedType: "aws_s3_bucket", name: "logs", properties: ["bucket": "logs"])
/// ```
public struct LiveResource: Sendable, Hashable {
  /// The whole record.
  public let record: JSONView
  private let distances: FieldDistances

  /// Wraps a record.
  /// - Throws: ``JSONError`` when it is no object, a known field has the wrong kind, or there is no id.
  public init(record: JSONView) throws(JSONError) {
    distances = try FieldDistances(record)
    self.record = record
  }

  /// Which cloud.
  public var provider: CloudProviderKind {
    CloudProviderKind(rawValue: string(.provider) ?? "")
  }
  /// The cloud's own type name, such as `AWS::EC2::Instance` or `apps/v1/Deployment`.
  public var providerType: String { string(.providerType) ?? "" }
  /// The cloud's id: ARN, self link, ARM id, Kubernetes path.
  public var providerResourceID: String { string(.providerResourceID) ?? "" }
  /// The Terraform type that resources of this kind are managed as.
  public var normalizedType: String { string(.normalizedType) ?? string(.terraformType) ?? "" }
  /// The Terraform type when it is known to differ from the normalised one.
  public var terraformType: String? { string(.terraformType) }
  /// Region or location; nil for global resources.
  public var region: String? { string(.region) }
  /// Display name.
  public var name: String { string(.name) ?? "" }
  /// Tags or labels as found; nil when not enumerated.
  public var tags: JSONView? { view(.tags) }
  /// What made the resource when it is not the user: a controller, a stack, the cloud itself.
  public var managedBy: String? { string(.managedBy) }
  /// Attributes by Terraform's names; nil when only the identity is known.
  public var properties: JSONView? { view(.properties) }
  /// Attributes inside the blocks of ``properties`` that were not read, as paths without positions such as
  /// `root_block_device.tags`: nothing there does not mean nothing in the cloud. Nil when all was read.
  public var unread: JSONView? { view(.unread) }

  /// The same resource on a document of its own: lets the batch it came from be freed.
  public func detached() -> LiveResource {
    let copy = record.withSource { try? JSONDocument($0) }
    return copy.flatMap { try? LiveResource(record: $0.root) } ?? self
  }

  /// The id without a copy.
  public var providerResourceIDText: JSONText? { view(.providerResourceID)?.text }
  /// The normalised or Terraform type without a copy.
  public var normalizedTypeText: JSONText? { (view(.normalizedType) ?? view(.terraformType))?.text }

  /// Two resources are equal when their records are.
  public static func == (left: LiveResource, right: LiveResource) -> Bool { left.record == right.record }

  /// Hashes the record.
  public func hash(into hasher: inout Hasher) { hasher.combine(record) }

  private func view(_ field: Field) -> JSONView? {
    let distance = distances[field]
    return distance == 0 ? nil : JSONView(storage: record.storage, index: record.index + distance)
  }

  private func string(_ field: Field) -> String? { view(field)?.string }
}

extension LiveResource {
  /// Makes a resource from parts, for code that enumerates a cloud.
  public init(
    provider: CloudProviderKind, providerType: String, providerResourceID: String, normalizedType: String,
    terraformType: String? = nil, region: String? = nil, name: String, tags: [String: String]? = nil,
    managedBy: String? = nil, properties: JSONValue = .object([:])
  ) throws(JSONError) {
    var writer = JSONWriter()
    writer.object {
      $0.member("provider", provider.rawValue)
      $0.member("provider_type", providerType)
      $0.member("provider_resource_id", providerResourceID)
      $0.member("normalized_type", normalizedType)
      if let terraformType { $0.member("terraform_type", terraformType) }
      $0.member("region", region)
      $0.member("name", name)
      if let tags { $0.member("tags", .object(tags.mapValues(JSONValue.string))) }
      if let managedBy { $0.member("managed_by", managedBy) }
      $0.member("properties", properties)
    }
    try self.init(record: JSONDocument(writer.bytes).root)
  }
}

/// The fields of a record.
private enum Field: Int {
  case provider, providerType, providerResourceID, normalizedType, terraformType
  case region, name, tags, managedBy, properties, unread

  /// The field with this name and the kind its value must have.
  static func named(_ key: JSONText) -> (Field, JSONKind)? {
    key.withUTF8 { name in
      switch name.count {
      case 4:
        if name.sameBytes("name") { return (.name, .string) }
        return name.sameBytes("tags") ? (.tags, .object) : nil
      case 6:
        if name.sameBytes("region") { return (.region, .string) }
        return name.sameBytes("unread") ? (.unread, .array) : nil
      case 8: return name.sameBytes("provider") ? (.provider, .string) : nil
      case 10:
        if name.sameBytes("properties") { return (.properties, .object) }
        return name.sameBytes("managed_by") ? (.managedBy, .string) : nil
      case 13: return name.sameBytes("provider_type") ? (.providerType, .string) : nil
      case 14: return name.sameBytes("terraform_type") ? (.terraformType, .string) : nil
      case 15: return name.sameBytes("normalized_type") ? (.normalizedType, .string) : nil
      case 20: return name.sameBytes("provider_resource_id") ? (.providerResourceID, .string) : nil
      default: return nil
      }
    }
  }
}

/// Distances on the tape from a record to its fields, one lane each; 0 where absent or null.
private struct FieldDistances: Sendable {
  private var lanes = SIMD16<Int32>(repeating: 0)

  subscript(field: Field) -> Int { Int(lanes[field.rawValue]) }

  init(_ record: JSONView) throws(JSONError) {
    guard let members = record.members else { throw record.wrongKind(expected: .object) }
    for (key, value) in members {
      guard let (field, kind) = Field.named(key) else { continue }
      guard !value.isNull else {
        lanes[field.rawValue] = 0
        continue
      }
      guard value.kind == kind else { throw value.wrongKind(expected: kind) }
      guard let distance = Int32(exactly: value.index - record.index) else {
        throw record.error(.tooLarge(bytes: value.index - record.index, limit: Int(Int32.max)))
      }
      lanes[field.rawValue] = distance
    }
    guard self[.providerResourceID] != 0 else { throw record.error(.missingKey("provider_resource_id")) }
  }
}
