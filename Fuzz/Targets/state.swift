import DriftModels
import PlanParser

/// Any bytes: reading a state ends with instances that all have an address, or an error that can be shown.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzState(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  guard let source = try? JSONSource(copying: UnsafeRawBufferPointer(start: start, count: count)) else { return 0 }
  do {
    check(try StateSnapshot(source: source))
  } catch {
    precondition(!error.description.isEmpty, "an error says nothing")
  }
  return 0
}

private func check(_ state: StateSnapshot) {
  var deposed = 0
  for (position, instance) in state.instances.enumerated() {
    precondition(!instance.address.isEmpty, "an instance without an address")
    if instance.deposedKey != nil { deposed += 1 }
    _ = (instance.attributes?.value, instance.sensitivity.coversSomething, state.instances.details(at: position))
    for (name, _) in instance.attributes?.members ?? .none {
      _ = instance.sensitivity.member(name.description).element(0)
    }
  }
  precondition(deposed == state.deposedCount, "a deposed object is not counted as such")
  precondition(state.managedCount + state.dataCount + deposed <= state.instances.count)
  for output in state.outputs {
    let value = output.value.attribute
    precondition(!output.isSensitive || !value.isShown, "a sensitive output is shown")
  }
  _ = (state.serial, state.lineage, state.terraformVersion, state.checks)
}

extension AttributeValue {
  fileprivate var isShown: Bool {
    if case .shown = self { return true }
    return false
  }
}
