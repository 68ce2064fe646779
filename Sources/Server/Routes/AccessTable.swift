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
        .post, "/api/v2/operator/report", .key(.admin, .write), body: .report, limit: .perKey(60, each: .seconds(60)),
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
    }
  }

  private var org: String { "/api/v2/orgs/{id}" }
}
