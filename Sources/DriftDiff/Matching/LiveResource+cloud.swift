import DriftModels

extension LiveResource {
  /// The Terraform type that it is, or would be, declared as.
  var type: String { terraformType ?? normalizedType }

  /// The cloud of its type, else the one that its record names.
  var cloud: CloudProviderKind { CloudProviderKind(terraformType: type) ?? provider }
}
