import DriftModels
import Storage

/// Stored live resources in the form that a comparison reads: one document for a whole batch.
enum LiveBatch {
  private static let idKey = "live_resource_id"

  /// - Throws: `StorageError.corrupt` when stored properties are no JSON.
  static func resources(_ records: [LiveResourceRecord]) throws(StorageError) -> [LiveResource] {
    var writer = JSONWriter()
    writer.array {
      for record in records { $0.value(record) }
    }
    do {
      var resources: [LiveResource] = []
      resources.reserveCapacity(records.count)
      for view in try JSONDocument(writer.bytes).root.elements ?? JSONElements.none {
        resources.append(try LiveResource(record: view))
      }
      return resources
    } catch {
      throw .corrupt(reason: "a live resource can't be read: \(error.reason)")
    }
  }

  /// The stored resource that a live resource was made of.
  static func id(of resource: LiveResource) -> LiveResourceID? {
    resource.record[idKey]?.string.flatMap(LiveResourceID.init)
  }

  fileprivate static func write(_ record: LiveResourceRecord, to writer: inout JSONWriter) {
    let observation = record.observation
    writer.object {
      $0.member(idKey, record.id.description)
      $0.member("provider", observation.provider.rawValue)
      $0.member("provider_type", observation.providerType)
      $0.member("provider_resource_id", observation.providerResourceID)
      $0.member("normalized_type", observation.normalizedType)
      $0.member("region", observation.region)
      $0.member("name", observation.name)
      $0.key("tags")
      $0.object { tags in
        for (name, value) in observation.tags.sorted(by: { $0.key < $1.key }) { tags.member(name, value) }
      }
      $0.member("managed_by", observation.managedBy)
      $0.key("properties")
      $0.value(json: observation.properties.bytes)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func value(_ record: LiveResourceRecord) { LiveBatch.write(record, to: &self) }
}
