extension KnownNoise {
  /// What Azure spells differently and moves by itself.
  static let azure: [KnownNoise] = [
    KnownNoise(
      id: "noise-self-link-case", title: "Letter case of ids",
      cause: "Azure takes ids without regard to letter case, and services give them back in another one.",
      provider: .azure,
      resourceTypes: ["azurerm_*", "azapi_*"],
      attributes: ["id", "*_id", "**.id", "**.*_id", "*_ids[*]", "**.*_ids[*]"], evidence: .letterCase,
      quickPatch: .ignoring(because: "The service spells the id in its own way."),
      structuralRefactor: FixTemplate(
        "Refer instead of spelling",
        "Take ids from resources and data sources, which give them as the provider reads them, not from texts.",
        code: """
          data "azurerm_subnet" "shared" {
            name                 = var.subnet
            virtual_network_name = var.network
            resource_group_name  = var.group
          }
          """,
        pros: ["Ids can't be misspelled"], cons: ["Needs the right to read the other object"]),
      longTermRework: FixTemplate(
        "Keep names in lower case",
        "Name groups and resources in lower case from the beginning, by a shared naming module.",
        pros: ["Spellings can't differ"], cons: ["Existing names stay as they are"])),
    KnownNoise(
      id: "noise-azure-hidden-tags", title: "Hidden tags",
      cause: "The portal and Application Insights link resources by tags whose keys begin with `hidden-`.",
      provider: .azure,
      resourceTypes: ["azurerm_*", "azapi_*"], attributes: [#"tags["hidden-*"]"#, "tags.hidden-*"], confidence: .high,
      quickPatch: .ignoring(because: "The platform sets the tag."),
      structuralRefactor: FixTemplate(
        "Link through settings",
        "Applications that name their Application Insights by connection string need no hidden link.",
        code: """
          resource "azurerm_linux_web_app" "<name>" {
            app_settings = {
              APPLICATIONINSIGHTS_CONNECTION_STRING = var.insights_connection_string
            }
          }
          """,
        pros: ["The link stands in the code"], cons: ["The portal may add the tag again"]),
      longTermRework: FixTemplate(
        "Change through code alone", "Take write access in the portal away for environments that Terraform owns.",
        pros: ["Ends other drift as well"], cons: ["Needs a way for emergencies"])),
    KnownNoise(
      id: "noise-azure-app-settings", title: "Settings that the platform adds",
      cause: "Deployments and the platform add settings such as `WEBSITE_RUN_FROM_PACKAGE` to applications.",
      provider: .azure,
      resourceTypes: [
        "azurerm_*web_app*", "azurerm_*function_app*", "azurerm_app_service*", "azurerm_logic_app_standard",
      ],
      attributes: [
        "app_settings.WEBSITE_*", "app_settings.FUNCTIONS_*", "app_settings.SCM_*", "app_settings.DOCKER_*",
        "app_settings.APPINSIGHTS_*", "app_settings.AzureWebJobs*",
      ],
      marksChanges: false,
      quickPatch: .ignoring(because: "A deployment or the platform owns the setting."),
      structuralRefactor: FixTemplate(
        "Write what the deployment writes",
        "Put the settings that deployments add into the configuration with their values.",
        code: """
          resource "<type>" "<name>" {
            app_settings = {
              WEBSITE_RUN_FROM_PACKAGE = "1"
            }
          }
          """,
        pros: ["The configuration shows how the application runs"], cons: ["Differs between ways of deployment"]),
      longTermRework: FixTemplate(
        "Move settings to App Configuration",
        "Keep what changes often in a store of its own, and only its address here.",
        pros: ["Settings change without plans"], cons: ["Applications have to read the store"])),
    KnownNoise(
      id: "noise-aks-version", title: "Versions of clusters that upgrade themselves",
      cause: "An automatic upgrade channel raises the version of cluster and pools.", provider: .azure,
      resourceTypes: ["azurerm_kubernetes_cluster", "azurerm_kubernetes_cluster_node_pool"],
      attributes: [
        "kubernetes_version", "current_kubernetes_version", "orchestrator_version",
        "default_node_pool[*].orchestrator_version", "node_image_version",
      ], marksChanges: false,
      quickPatch: .ignoring(because: "The upgrade channel decides on the version."),
      structuralRefactor: FixTemplate(
        "Name the minor version only", "A version without its last part takes all patches of it.",
        code: """
          resource "azurerm_kubernetes_cluster" "<name>" {
            kubernetes_version        = "1.31"
            automatic_upgrade_channel = "patch"
          }
          """,
        pros: ["Patches are no difference"], cons: ["The exact version stands nowhere in the code"]),
      longTermRework: FixTemplate(
        "Order environments by channel", "Upgrade test clusters first, by channels and maintenance windows.",
        pros: ["Upgrades without plans and without surprises"], cons: ["Clusters have to be looked at after upgrades"])),
  ]
}
