import DriftModels
import PlanParser

/// Any bytes: reading a plan ends with a plan whose every part can be asked for, or an error that can be shown.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPlan(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  guard let source = try? JSONSource(copying: UnsafeRawBufferPointer(start: start, count: count)) else { return 0 }
  do {
    check(try Plan(source))
  } catch {
    precondition(!error.description.isEmpty, "an error says nothing")
  }
  return 0
}

private func check(_ plan: Plan) {
  var seen = 0
  for change in plan.resourceChanges {
    seen += 1
    check(change)
  }
  precondition(seen == plan.resourceChanges.count, "the number of changes is not that of the changes")
  for change in plan.resourceDrift { check(change) }
  precondition(!plan.formatVersion.isEmpty)
  _ = (plan.counts, plan.terraformVersion, plan.timestamp, plan.isPartial, plan.applyable, plan.priorState)
  _ = (plan.deferredChanges, plan.actionInvocations, plan.outputChanges, plan.variables, plan.relevantAttributes)
  _ = (plan.checks, plan.plannedValues, plan.configuration)
}

private func check(_ change: ResourceChange) {
  _ = (change.address, change.previousAddress, change.moduleAddress, change.mode, change.type, change.name, change.key)
  _ = (change.action, change.importing, change.isUneventful, change.replacePaths, change.deposedKey)
  for attribute in change.attributeChanges {
    _ = attribute.pathText
    for value in [attribute.before, attribute.after] {
      precondition(!value.isSensitive || value.description == "(sensitive)", "a sensitive value is shown")
      if case .shown = value, case .key(let name) = attribute.path.last {
        precondition(!SecretName.matches(name), "a value whose name says that it is secret is shown")
      }
    }
  }
}
