import DriftModels
import PlanParser

/// The summary in its three forms.
struct SummaryText {
  private let plan: Plan
  private let rows: [(name: String, count: Int)]

  init(_ plan: Plan) {
    self.plan = plan
    let counts = plan.counts
    rows = [
      ("create", counts.create), ("update", counts.update), ("delete", counts.delete), ("replace", counts.replace),
      ("read", counts.read), ("no_op", counts.noOp), ("forget", counts.forget), ("import", counts.import),
      ("move", counts.move),
    ]
  }

  var json: String {
    var writer = JSONWriter(indent: 2)
    writer.object {
      $0.member("format_version", plan.formatVersion)
      $0.member("terraform_version", plan.terraformVersion)
      $0.key("counts")
      $0.object { for (name, count) in rows { $0.member(name, count) } }
      $0.member("resource_drift", plan.resourceDrift.count)
      $0.member("output_changes", plan.outputChanges.count)
      $0.member("errored", plan.errored ?? false)
    }
    return writer.text
  }

  var markdown: String {
    let head = "| change | resources |\n|---|---:|\n"
    let body = rows.filter { $0.count > 0 && $0.name != "no_op" }.map { "| \($0.name) | \($0.count) |\n" }.joined()
    return "### Plan summary\n\n" + (body.isEmpty ? "No changes.\n" : head + body) + footnotes("\n> ")
  }

  var text: String {
    let lines = rows.filter { $0.count > 0 }.map { name, count in
      String(repeating: " ", count: max(1, 9 - String(count).count)) + "\(count)  \(name)"
    }
    return (lines.isEmpty ? "no resource changes" : lines.joined(separator: "\n")) + footnotes("\n")
  }

  private func footnotes(_ lead: String) -> String {
    var notes: [String] = []
    if plan.resourceDrift.count > 0 { notes.append("\(plan.resourceDrift.count) resources changed outside of Terraform") }
    if plan.outputChanges.count > 0 { notes.append("\(plan.outputChanges.count) output changes") }
    if plan.counts.other > 0 { notes.append("\(plan.counts.other) entries with unknown actions") }
    if plan.isPartial { notes.append("the plan is partial: planning stopped early or was targeted") }
    return notes.map { lead + $0 }.joined()
  }
}
