import DriftModels

/// The risk flags that follow from what happens to a resource, from its type, and from the names of what differs.
///
/// Severities are those that apply without a policy. Flags that need a look at values, such as open ingress or
/// wildcards in policies, are not raised here: a change in place counts as `config-change` unless it is one of tags
/// or of a description alone.
enum DefaultFlag: String, CaseIterable {
  case resourceCreation = "resource-creation"
  case configurationChange = "config-change"
  case tagChange = "tag-change"
  case descriptionChange = "description-change"
  case resourceDeletion = "resource-deletion"
  case resourceReplacement = "resource-replacement"
  case statefulResourceDestruction = "stateful-resource-destruction"
  case outOfBandChange = "out-of-band-change"
  case unmanagedResource = "unmanaged-resource"

  var severity: RiskLevel {
    switch self {
    case .resourceCreation, .tagChange, .descriptionChange, .outOfBandChange, .unmanagedResource: .low
    case .configurationChange, .resourceDeletion, .resourceReplacement: .medium
    case .statefulResourceDestruction: .critical
    }
  }

  /// One sentence for people.
  var message: String {
    switch self {
    case .resourceCreation: "The resource is created."
    case .configurationChange: "Attributes differ in place."
    case .tagChange: "Only tags or labels differ."
    case .descriptionChange: "Only the description differs."
    case .resourceDeletion: "The resource goes away."
    case .resourceReplacement: "The resource is destroyed and created anew."
    case .statefulResourceDestruction: "A resource that holds data goes away or is created anew."
    case .outOfBandChange: "The resource was changed outside Terraform."
    case .unmanagedResource: "The resource is live, and nothing declares it."
    }
  }

  /// The flag as an element of `flags`; the same bytes each time, so each is made once.
  var json: [UInt8] { Self.written[self] ?? [] }

  private static let written: [DefaultFlag: [UInt8]] = {
    var all: [DefaultFlag: [UInt8]] = [:]
    for flag in allCases {
      var writer = JSONWriter()
      writer.object {
        $0.member("flag_id", flag.rawValue)
        $0.member("default_severity", flag.severity.rawValue)
        $0.member("severity", flag.severity.rawValue)
        $0.member("policy_rule_id", nil as String?)
        $0.member("message", flag.message)
        $0.member("attribute", nil as String?)
      }
      all[flag] = writer.bytes
    }
    return all
  }()
}

extension DefaultFlag {
  /// The flag of an item of a drift report; nil for pairs that agree.
  init?(_ item: DriftItem) {
    switch item.kind {
    case .matched: return nil
    case .changed:
      var change = InPlaceChange()
      for difference in item.changes { change.note(difference.pathText) }
      self = change.flag
    case .extra: self = .unmanagedResource
    case .missing:
      self = StatefulTypes.all.contains(item.resourceType) ? .statefulResourceDestruction : .resourceDeletion
    }
  }
}
