import DriftModels
import Storage

/// Reads an inventory in batches of observations.
struct InventoryReader {
  private let source: JSONSource
  private let hashing: any ContentHashing
  private var inventory: LiveInventory?

  init(_ source: JSONSource, hashing: any ContentHashing) {
    self.source = source
    self.hashing = hashing
  }

  /// The next resources, at most `count`; nil after the last.
  mutating func next(_ count: Int) throws(WorkflowError) -> [LiveResourceObservation]? {
    do {
      if inventory == nil { inventory = try LiveInventory(source) }
      var batch: [LiveResourceObservation] = []
      while batch.count < count, let resource = try inventory?.next() { batch.append(observation(of: resource)) }
      return batch.isEmpty ? nil : batch
    } catch {
      throw .invalidJSON(error)
    }
  }

  private func observation(of resource: LiveResource) -> LiveResourceObservation {
    var tags: [String: String] = [:]
    for (name, value) in resource.tags?.members ?? .none {
      if let text = value.string { tags[name.description] = text }
    }
    return LiveResourceObservation(
      provider: resource.provider, providerType: resource.providerType,
      providerResourceID: resource.providerResourceID,
      normalizedType: resource.terraformType ?? resource.normalizedType, scopeKey: resource.region ?? "",
      name: resource.name, region: resource.region, tags: tags, managedBy: resource.managedBy,
      properties: hashing.body(resource.properties?.withSource { Array($0) } ?? Array("{}".utf8)),
      enrichmentStatus: resource.properties == nil ? .pending : .enriched)
  }
}
