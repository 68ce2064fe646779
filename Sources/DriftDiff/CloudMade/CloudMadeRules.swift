import DriftModels

/// The rules of this library about what clouds make by themselves.
enum CloudMadeRules {
  static let all: [CloudMadeRule] = aws + awsStock + awsOwned + google + azure + kubernetes + [.managedBy]
}

extension CloudMadeRule {
  /// `generic.managed-by`
  static let managedBy = CloudMadeRule(
    id: "generic.managed-by", summary: "The inventory names a controller or service that made the resource.",
    source: "live inventory format, managed_by"
  ) { resource in
    // Azure writes there which machine a disk is attached to, whoever made the disk.
    guard let owner = resource.managedBy, resource.type != "azurerm_managed_disk" else { return false }
    return !OwnerName.isTool(owner)
  }
}

/// Names that inventories give for what made a resource.
enum OwnerName {
  private static let terraform: Set<String> = ["", "terraform", "opentofu", "tofu"]
  private static let nobody: Set<String> = ["user", "manual", "console", "none"]
  private static let others: Set<String> = [
    "cloudformation", "cdk", "pulumi", "crossplane", "ansible", "serverless", "sam", "bicep", "helm", "argocd", "flux",
    "kustomize",
  ]

  /// Tools that people declare with: what they manage is somebody's, though not this state's. So is what a person made.
  static func isTool(_ name: String) -> Bool { !tellsMore(name) || isOtherTool(name) }

  /// Tools beside Terraform.
  static func isOtherTool(_ name: String) -> Bool { others.contains(name.lowercased()) }

  /// Whether the name says more than that the resource is declared, or that a person made it.
  static func tellsMore(_ name: String) -> Bool {
    let name = name.lowercased()
    return !terraform.contains(name) && !nobody.contains(name)
  }
}
