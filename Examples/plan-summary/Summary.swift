import PlanParser

/// What there is to say about a plan, whatever the form.
struct Summary {
  let plan: Plan

  init(_ plan: Plan) {
    self.plan = plan
  }

  /// The counts by the names that the JSON form gives them.
  var counts: [(name: String, count: Int)] {
    let counts = plan.counts
    return [
      ("create", counts.create), ("update", counts.update), ("delete", counts.delete), ("replace", counts.replace),
      ("read", counts.read), ("no_op", counts.noOp), ("forget", counts.forget), ("import", counts.importing),
      ("move", counts.move),
    ]
  }

  /// The counts that are worth a line to a reader.
  var rows: [(name: String, count: Int)] { counts.filter { $0.count > 0 && $0.name != "no_op" } }

  /// The changes that are listed, what destroys first, and how many more there are.
  func changes(limit: Int) -> (listed: [ResourceChange], rest: Int) {
    var destroying: [ResourceChange] = []
    var others: [ResourceChange] = []
    var count = 0
    for change in plan.resourceChanges where change.action != .noOp || change.isImport || change.isMove {
      count += 1
      if change.destroys {
        if destroying.count < limit { destroying.append(change) }
      } else if others.count < limit {
        others.append(change)
      }
    }
    let listed = Array((destroying + others).prefix(limit))
    return (listed, count - listed.count)
  }

  /// What a reader must know beside the counts.
  var notes: [String] {
    var notes: [String] = []
    let drifted = plan.driftCounts.total - plan.driftCounts.noOp
    if drifted > 0 { notes.append("Changed outside of Terraform: \(drifted).") }
    if plan.outputChanges.count > 0 { notes.append("Outputs in the plan: \(plan.outputChanges.count).") }
    if plan.deferredChanges.count > 0 { notes.append("Deferred changes: \(plan.deferredChanges.count).") }
    if plan.actionInvocations.count > 0 { notes.append("Actions to run: \(plan.actionInvocations.count).") }
    let unknown = plan.counts.unknown + plan.counts.malformed
    if unknown > 0 { notes.append("Entries with unknown actions: \(unknown).") }
    switch plan.completeness {
    case .errored: notes.append("The plan is partial: planning stopped on an error, and there may be more to change.")
    case .partial: notes.append("The plan is partial: it covers some resources only.")
    case .complete, .unstated: break
    }
    return notes
  }
}

extension ResourceChange {
  /// What happens to the resource, in words.
  var phrase: String {
    var words = action == .noOp ? [] : [action.name]
    if isImport { words.append("import") }
    if isMove { words.append("move") }
    return words.joined(separator: ", ")
  }

  /// The address, with the key of a deposed object.
  var title: String { address + (deposedKey.map { " (deposed \($0))" } ?? "") }
}
