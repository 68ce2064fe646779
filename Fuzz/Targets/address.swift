import DriftModels

/// Any text: an address that is read prints as it was read, and errors name a place inside the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzAddress(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  do {
    let address = try ResourceAddress(text)
    let printed = address.description
    guard let again = try? ResourceAddress(printed) else { preconditionFailure("a printed address can't be read") }
    precondition(again == address && again.description == printed, "printing changed the address")
    precondition(!(address < address), "an address precedes itself")
    precondition((try? ResourceAddress(address.configurationAddress)) != nil)
  } catch {
    precondition(error.offset <= text.utf8.count && !error.description.isEmpty)
  }
  do {
    let provider = try ProviderAddress(text)
    precondition(!provider.type.isEmpty, "a provider without a type")
  } catch {
    precondition(error.offset <= text.utf8.count && !error.description.isEmpty)
  }
  return 0
}
