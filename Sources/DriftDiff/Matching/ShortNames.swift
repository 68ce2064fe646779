import DriftModels

/// The shorter names of an object, for pairs of which one side has a full name and the other has not: a state that
/// keeps a plain id where the cloud gives an ARN, and the reverse.
struct ShortNames {
  /// Names to look under; none is a full one that both sides would have.
  private(set) var names: Set<String> = []
  /// Whether the object has a full name: an ARN or a path. Two of these are never the same object unless equal.
  private(set) var isFull = false

  /// Attributes that hold an object's name where its `id` does not, by Terraform's habit.
  private static let nameAttributes = [
    "bucket", "name", "identifier", "function_name", "cluster_identifier", "domain_name", "key_name", "repository_name",
  ]

  /// How the full names of Azure and Google Cloud begin. Other names hold slashes of their own.
  private static let fullPrefixes = [
    "/subscriptions/", "/providers/", "projects/", "//", "https://www.googleapis.com/",
  ]

  /// Types of which a region, or an account, has just one object; states give it an id of their own.
  private static let singletons: Set<String> = [
    "aws_api_gateway_account", "aws_ebs_default_kms_key", "aws_ebs_encryption_by_default",
    "aws_ebs_snapshot_block_public_access", "aws_ec2_image_block_public_access", "aws_ec2_instance_metadata_defaults",
    "aws_ec2_serial_console_access", "aws_iam_account_password_policy", "aws_s3_account_public_access_block",
    "aws_vpc_block_public_access_options",
  ]

  /// Of a declared instance.
  init(_ declared: DeclaredResource) {
    guard let attributes = declared.attributes else { return }
    if Self.singletons.contains(declared.type) {
      names = [declared.type]
      return
    }
    for attribute in ["arn", "self_link", "id"] {
      if let text = attributes[attribute]?.string { insert(text, type: declared.type, name: "") }
    }
    guard names.isEmpty else { return }
    names.formUnion(Self.nameAttributes.lazy.compactMap { attributes[$0]?.string }.filter { !$0.isEmpty }.prefix(1))
  }

  /// Of a live resource.
  init(_ live: LiveResource, type: String) {
    if Self.singletons.contains(type) {
      names = [type]
      return
    }
    insert(live.providerResourceID, type: type, name: live.name)
  }

  private mutating func insert(_ id: String, type: String, name: String) {
    guard !id.isEmpty else { return }
    if let arn = ARN(id) {
      isFull = true
      names.formUnion(Self.parts(of: arn, id: id, type: type, name: name))
    } else if id.contains("/") {
      names.insert(id)
      guard Self.fullPrefixes.contains(where: { id.lowercased().hasPrefix($0) }) else { return }
      isFull = true
      if let last = id.split(separator: "/").last { names.insert(String(last)) }
    } else {
      names.insert(id)
    }
  }

  /// What an import would ask for where that is known, else the resource without its type.
  private static func parts(of arn: ARN, id: String, type: String, name: String) -> [String] {
    let item = DriftItem(kind: .extra, address: nil, resourceType: type, providerResourceID: id, name: name)
    if let importID = ImportID.of(item), importID != id { return [importID] }
    let last = arn.resource.split { $0 == "/" || $0 == ":" }.last.map(String.init)
    return [arn.resourceWithoutType, last ?? ""].filter { !$0.isEmpty }
  }
}
