import DriftModels
import PlanParser

extension Summary {
  /// One JSON object.
  var json: String {
    var writer = JSONWriter(indent: 2)
    writer.object {
      $0.member("format_version", plan.formatVersion)
      $0.member("terraform_version", plan.terraformVersion)
      $0.key("counts")
      $0.object { for (name, count) in counts { $0.member(name, count) } }
      $0.member("resource_drift", plan.resourceDrift.count)
      $0.member("output_changes", plan.outputChanges.count)
      $0.member("errored", plan.errored ?? false)
    }
    return writer.text + "\n"
  }
}
