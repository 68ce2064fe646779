import DriftModels
import PlanParser

/// Any bytes: reading a state ends with instances that all have an address, or an error that can be shown.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzState(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  guard let source = try? JSONSource(copying: UnsafeRawBufferPointer(start: start, count: count)) else { return 0 }
  do {
    let state = try StateSnapshot(source)
    for instance in state.instances {
      precondition(!instance.address.isEmpty, "an instance without an address")
      _ = (instance.attributes?.value, instance.sensitivity.coversSomething, instance.deposedKey)
      if let members = instance.attributes?.members {
        for (name, _) in members { _ = instance.sensitivity.member(name.description).element(0) }
      }
    }
    precondition(state.managedCount + state.dataCount <= state.instances.count + state.deposedCount)
    _ = (state.serial, state.lineage, state.terraformVersion, state.outputs.count)
  } catch {
    precondition(!error.description.isEmpty, "an error says nothing")
  }
  return 0
}
