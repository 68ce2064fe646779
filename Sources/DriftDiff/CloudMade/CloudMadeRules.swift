import DriftModels

/// The rules of this library about what clouds make by themselves.
enum CloudMadeRules {
  static let all: [CloudMadeRule] = aws + awsStock + awsOwned + google + azure + kubernetes + [.managedBy]
}

extension CloudMadeRule {
  /// Tools that people declare with: what they manage is somebody's, though not this state's.
  private static let tools: Set<String> = [
    "", "terraform", "opentofu", "tofu", "cloudformation", "cdk", "pulumi", "crossplane", "ansible", "serverless",
    "sam",
    "bicep", "helm", "argocd", "flux", "kustomize", "user", "manual", "console", "none",
  ]

  /// `generic.managed-by`
  static let managedBy = CloudMadeRule(
    id: "generic.managed-by", summary: "The inventory names a controller or service that made the resource.",
    source: "live inventory format, managed_by"
  ) { resource in
    // Azure writes there which machine a disk is attached to, whoever made the disk.
    guard let owner = resource.managedBy, resource.type != "azurerm_managed_disk" else { return false }
    return !tools.contains(owner.lowercased())
  }
}
