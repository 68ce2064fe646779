import DriftModels
import PlanParser

/// Any bytes: reading a plan ends with a plan whose every part can be asked for, or an error that can be shown.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPlan(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  guard let source = try? JSONSource(copying: UnsafeRawBufferPointer(start: start, count: count)) else { return 0 }
  do {
    check(try Plan(source: source))
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
  precondition(seen == plan.counts.total, "an entry is counted in no class")
  for change in plan.resourceDrift { check(change) }
  for deferred in plan.deferredChanges { check(deferred.resourceChange) }
  for action in plan.actionInvocations { _ = (action.address, action.trigger, action.configuration.attribute) }
  for action in plan.deferredActionInvocations { _ = (action.reason, action.invocation.trigger) }
  for output in plan.outputChanges { _ = (output.action, output.before.attribute, output.after.names) }
  precondition(!plan.formatVersion.isEmpty)
  _ = (plan.terraformVersion, plan.timestamp, plan.completeness, plan.applyable, plan.provesNoDrift)
  _ = (plan.variables, Array(plan.relevantAttributes), plan.checks)
  for resource in plan.configuration?.resources.values ?? [:].values { _ = (resource.references, resource.providerKey) }
  if let state = try? plan.priorState() { check(state.instances) }
  if let values = try? plan.plannedValues() { check(values.instances) }
}

private func check(_ instances: StateInstances) {
  for (position, instance) in instances.enumerated() {
    precondition(!instance.address.isEmpty, "an instance without an address")
    _ = instances.details(at: position)
  }
}

private func check(_ change: ResourceChange) {
  _ = (change.address, change.previousAddress, change.moduleAddress, change.mode, change.type, change.name, change.key)
  _ = (change.action, change.importing, change.replacePaths, change.deposedKey, change.provider, change.destroys)
  _ = (change.before.attribute, change.after.attribute, change.after.holdsUnknown, change.after.names)
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
