import DriftModels

extension NormalisationRule {
  /// `gcp.iam-forms`
  static let iamForms = parts(
    [.googleBindings],
    summary: "A role of a member stands in a whole policy, in the binding of the role, or is a resource of its own.",
    source: "Google provider documentation, google_project_iam and google_bigquery_dataset", cutsBlocks: true)
}
