import HTTPTypes

/// Who may call what: the only place that says so.
///
/// Routes are registered from this table, so an operation without a row does not compile, and none is served that is
/// not here. The tests print it to `authorisation.txt`, where a change of rights shows in review.
extension APIOperation {
  var access: Access {
    switch self {
    case .checkHealth: .anyone(.get, "/healthz")
    case .checkReadiness: .anyone(.get, "/readyz")
    case .getOpenAPI: .anyone(.get, "/api/v2/openapi.json")

    case .getOrganization: Access(.get, org, .userOrKey(.viewer, .read))

    case .listAPIKeys: Access(.get, org + "/api-keys", .userOrKey(.admin, .read))
    case .createAPIKey:
      Access(
        .post, org + "/api-keys", .userOrKey(.admin, .write), body: .json,
        limit: .perOrganization(20, each: .seconds(3_600)))
    case .revokeAPIKey: Access(.delete, org + "/api-keys/{keyID}", .user(.admin))

    case .listAccounts: Access(.get, org + "/accounts", .userOrKey(.viewer, .read))
    case .getAccount: Access(.get, org + "/accounts/{account_id}", .userOrKey(.viewer, .read))
    case .deleteAccount: Access(.delete, org + "/accounts/{account_id}", .userOrKey(.admin, .write))

    case .listResources: Access(.get, org + "/resources", .userOrKey(.viewer, .read))

    case .listStateSources: Access(.get, org + "/state-sources", .userOrKey(.viewer, .read))
    case .createStateSource: Access(.post, org + "/state-sources", .userOrKey(.admin, .write), body: .json)
    case .getStateSource: Access(.get, org + "/state-sources/{source_id}", .userOrKey(.viewer, .read))
    case .deleteStateSource: Access(.delete, org + "/state-sources/{source_id}", .userOrKey(.admin, .write))
    case .uploadState:
      Access(.post, org + "/state-sources/{source_id}/upload", .userOrKey(.member, .write), body: .state, isHeavy: true)

    case .recordOperatorReport:
      Access(
        .post, "/api/v2/operator/report", .key(.admin, .write), body: .report,
        limit: .perCaller(60, each: .seconds(60)),
        isHeavy: true)

    case .listScans: Access(.get, org + "/scans", .userOrKey(.viewer, .read))
    case .getScan: Access(.get, org + "/scans/{scan_id}", .userOrKey(.viewer, .read))
    case .computeDrift:
      Access(
        .post, org + "/scans/{scan_id}/drift/compute", .userOrKey(.member, .write),
        limit: .perOrganization(10, each: .seconds(60)), isHeavy: true)
    case .getDrift: Access(.get, org + "/scans/{scan_id}/drift", .userOrKey(.viewer, .read), isHeavy: true)
    case .getImportBlocks:
      Access(.get, org + "/scans/{scan_id}/drift/import-blocks", .userOrKey(.viewer, .read), isHeavy: true)
    case .analyzePlan:
      Access(
        .post, org + "/analyze", .userOrKey(.member, .write), body: .plan,
        limit: .perOrganization(30, each: .seconds(60)), isHeavy: true)
    case .getPosture: Access(.get, org + "/posture", .userOrKey(.viewer, .read))

    case .listBuiltInRules: Access(.get, "/api/v2/builtin-rules", .anyCaller(.read))
    case .listCustomRules: Access(.get, org + "/custom-rules", .userOrKey(.viewer, .read))
    case .createCustomRule: Access(.post, org + "/custom-rules", .person(.admin, .write), body: .json)
    case .getCustomRule: Access(.get, org + "/custom-rules/{rule_id}", .userOrKey(.viewer, .read))
    case .toggleCustomRule: Access(.patch, org + "/custom-rules/{rule_id}", .userOrKey(.admin, .write), body: .json)
    case .replaceCustomRule: Access(.put, org + "/custom-rules/{rule_id}", .userOrKey(.admin, .write), body: .json)
    case .deleteCustomRule: Access(.delete, org + "/custom-rules/{rule_id}", .userOrKey(.admin, .write))
    case .listDisabledRules: Access(.get, org + "/disabled-rules", .userOrKey(.viewer, .read))
    case .disableRule: Access(.post, org + "/disabled-rules", .userOrKey(.admin, .write), body: .json)
    case .enableRule: Access(.delete, org + "/disabled-rules/{disabled_rule_id}", .userOrKey(.admin, .write))
    case .listNoisePatterns: Access(.get, org + "/plan-noise", .userOrKey(.viewer, .read))
    case .fixNoise: Access(.post, org + "/plan-noise/{fingerprint}/fix", .userOrKey(.member, .write))
    case .getNoiseSettings: Access(.get, org + "/plan-noise/settings", .userOrKey(.viewer, .read))
    case .saveNoiseSettings: Access(.put, org + "/plan-noise/settings", .userOrKey(.admin, .write), body: .json)
    case .suppressNoise: Access(.post, org + "/plan-noise/suppress", .person(.member, .write), body: .json)
    case .listSuppressions: Access(.get, org + "/plan-noise/suppressions", .userOrKey(.viewer, .read))
    case .unsuppressNoise:
      Access(.delete, org + "/plan-noise/suppressions/{suppression_id}", .userOrKey(.member, .write))
    case .getPolicy: Access(.get, org + "/policy", .userOrKey(.viewer, .read))
    case .replacePolicy: Access(.put, org + "/policy", .userOrKey(.admin, .write), body: .json)
    case .getRegistryMeta:
      Access(.get, "/api/v2/tf-registry/meta", .anyCaller(.read), limit: .perCaller(120, each: .seconds(60)))
    }
  }

  private var org: String { "/api/v2/orgs/{id}" }
}
