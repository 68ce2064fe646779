import DriftModels
import Storage

extension DriftItemRecord {
  /// The row of an item, with its changes and flags as the JSON that is sent later.
  init(_ item: DriftItem, position: Int, source: StateSourceID?, live: LiveResourceID?) {
    self.init(
      position: position, kind: item.kind, providerResourceID: item.providerResourceID.storable,
      resourceType: item.resourceType.storable, name: item.name.storable, region: item.region?.storable,
      iacAddress: item.address?.storable, stateSourceID: source, liveResourceID: live, riskLevel: item.riskLevel,
      flags: Self.flags(of: item), changes: Self.changes(of: item), importBlock: item.importBlock?.storable,
      remediation: item.remediation?.storable)
  }

  private static func flags(of item: DriftItem) -> [UInt8] {
    var writer = JSONWriter()
    writer.array {
      for flag in item.flags { flag.write(to: &$0) }
    }
    return writer.bytes
  }

  private static func changes(of item: DriftItem) -> [UInt8] {
    var writer = JSONWriter()
    writer.array {
      for change in item.changes { $0.value(change) }
    }
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func value(_ change: AttributeDifference) {
    object {
      $0.member("path", change.pathText)
      $0.key("iac")
      $0.value(change.declared)
      $0.key("live")
      $0.value(change.live)
      $0.member("sensitive", change.declared == .sensitive || change.live == .sensitive)
    }
  }
}

extension String {
  /// The text without U+0000, which a hostile name may hold and databases can't store as text.
  fileprivate var storable: String {
    utf8.contains(0) ? String(String.UnicodeScalarView(unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : $0 })) : self
  }
}
