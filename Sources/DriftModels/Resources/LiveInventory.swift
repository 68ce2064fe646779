/// Reads a live inventory, resource by resource, in memory that does not grow with its length.
///
/// Accepts the inventory object (`{"provider", "account", "captured_at", "resources": […]}`), a bare array of
/// resources, and JSON Lines.
///
/// ```swift
/// var inventory = try LiveInventory(file: "live.json")
/// while let resource = try inventory.next() {
///   print(resource.providerResourceID)
/// }
/// ```
public struct LiveInventory {
  private var stream: JSONElementStream
  private var batch: JSONElements.Iterator?

  /// Opens a file; `-` is standard input.
  /// - Throws: ``JSONError``.
  public init(file path: String, limits: JSONLimits = JSONLimits()) throws(JSONError) {
    try self.init(JSONSource(file: path, limits: limits, sequential: true), limits: limits)
  }

  /// Reads bytes in memory.
  /// - Throws: ``JSONError``.
  public init(_ source: JSONSource, limits: JSONLimits = JSONLimits()) throws(JSONError) {
    stream = try JSONElementStream(source, arrayKey: "resources", limits: limits)
  }

  /// The next resource; nil after the last.
  /// - Throws: ``JSONError`` with the resource's place, such as `resources[12].name`.
  public mutating func next() throws(JSONError) -> LiveResource? {
    try nextRecord()?.get()
  }

  /// The next resource, or what is wrong with its record; nil after the last. For callers that leave out what makes no
  /// sense and go on.
  /// - Throws: ``JSONError`` when the file itself can't be read further.
  public mutating func nextRecord() throws(JSONError) -> Result<LiveResource, JSONError>? {
    while true {
      if let element = batch?.next() { return Result { () throws(JSONError) in try LiveResource(record: element) } }
      guard let next = try stream.nextBatch() else { return nil }
      batch = next.makeIterator()
    }
  }

  /// The cloud that the inventory's head names; nil when it names none or has not been read.
  public var provider: CloudProviderKind? { head("provider").map(CloudProviderKind.init) }
  /// The account, project, subscription or cluster that the head names.
  public var account: String? { head("account") }
  /// When the inventory was taken; nil when the head gives no RFC 3339 time.
  public var capturedAt: Timestamp? { head("captured_at").flatMap(Timestamp.init(rfc3339:)) }

  private func head(_ name: String) -> String? {
    if case .string(let text) = stream.envelope[name] { return text }
    return nil
  }
}
