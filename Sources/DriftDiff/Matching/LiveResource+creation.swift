import DriftModels

extension LiveResource {
  private static let creationNames = [
    "creation_date", "create_date", "created_date", "created_at", "create_time", "created_time", "creation_time",
    "creation_timestamp", "launch_time", "time_created",
  ]

  /// When it was made, as far as its properties tell in a form that is known.
  var createdAt: Timestamp? {
    guard let properties else { return nil }
    for name in Self.creationNames {
      if let text = properties[name]?.string, let time = Timestamp(rfc3339: text) { return time }
    }
    let metadata = properties["metadata"]
    return (metadata?[0] ?? metadata)?["creation_timestamp"]?.string.flatMap(Timestamp.init(rfc3339:))
  }
}
