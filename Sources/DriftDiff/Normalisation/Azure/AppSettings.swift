import DriftModels

extension NormalisationRule {
  /// `azure.app-settings-system`
  static let azureAppSettings = NormalisationRule(
    id: "azure.app-settings-system", summary: "The platform and typed arguments write settings of apps too.",
    source:
      "Azure documentation, app settings reference for App Service and Azure Functions; azurerm_linux_function_app",
    scope: .cloud(.azure)
  ) { pair in
    guard pair.name == "app_settings", pair.path.count <= 3, let live = pair.live?.members else { return .undecided }
    var settings: [String: JSONValue] = [:]
    var hasChanged = false
    for (key, value) in live {
      let name = key.description
      if pair.declared?[name] == nil, isPlatform(name) {
        hasChanged = true
      } else {
        settings[name] = value.value
      }
    }
    return hasChanged ? .compare(declared: pair.declared, live: EmbeddedJSON.view(of: .object(settings))) : .undecided
  }

  private static let prefixes = [
    "appinsights_", "applicationinsights_", "applicationinsightsagent_", "azurewebjobs", "diagnostics_",
    "docker_enable_ci", "docker_registry_server_", "functions_", "hidden-link", "instrumentationengine_", "machinekey_",
    "microsoft_provider_authentication_", "scm_do_build_", "snapshotdebugger_", "storage_account_", "website_",
    "websites_", "xdt_",
  ]

  private static func isPlatform(_ name: String) -> Bool {
    let folded = LetterCase.folded(name)
    return prefixes.contains { folded.hasPrefix($0) }
  }
}
