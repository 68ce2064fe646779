public import DriftModels

extension RiskSubject {
  /// What a drift report found about one resource.
  ///
  /// The report has no more than the attributes that differ. Rules that need a value beside them answer `unknown`
  /// unless `declared` gives all that is declared; the live side is then taken to be the same where the report names no
  /// difference.
  /// - Parameter declared: The attributes of the resource as its state has them; nil when they are not at hand.
  /// - Parameter live: The live properties under Terraform's names, for extra resources; nil when they are not at hand.
  public init(_ item: DriftItem, declared: RiskValue? = nil, live: JSONView? = nil) {
    let address = item.address ?? item.providerResourceID
    switch item.kind {
    case .matched:
      self.init(address: address, resourceType: item.resourceType, action: .noOp)
    case .missing:
      self.init(
        address: address, resourceType: item.resourceType, action: .missing, before: declared ?? .none)
    case .extra:
      self.init(
        address: address, resourceType: item.resourceType, action: .extra,
        after: RiskValue(live, isPartial: live == nil))
    case .changed:
      var before = DriftSide(base: declared)
      var after = DriftSide(base: declared)
      for change in item.changes {
        before.set(change.declared, at: change.path)
        after.set(change.live, at: change.path)
      }
      self.init(
        address: address, resourceType: item.resourceType, action: .changed, before: before.value, after: after.value)
    }
  }
}

/// Puts the texts of a drift item together to one side of a change.
struct DriftSide {
  private var tree: JSONValue
  private var hidden: [[JSONPathStep]] = []
  private var unseen: [[JSONPathStep]] = []
  private let base: RiskValue?

  init(base: RiskValue?) {
    self.base = base
    tree = base?.view.map(JSONValue.init) ?? .object([:])
  }

  mutating func set(_ value: DriftValue, at path: [JSONPathStep]) {
    switch value {
    case .absent: Self.put(.null, at: path[...], in: &tree)
    case .json(let text):
      guard let document = try? JSONDocument(text) else {
        unseen.append(path)
        return
      }
      Self.put(document.root.value, at: path[...], in: &tree)
    case .sensitive:
      hidden.append(path)
      unseen.append(path)
    case .digest: unseen.append(path)
    }
  }

  var value: RiskValue {
    var writer = JSONWriter()
    writer.value(tree)
    let view = (try? JSONDocument(writer.bytes))?.root
    let hiding: Sensitivity = hidden.contains([]) ? .all : hidden.isEmpty ? .none : .paths(hidden)
    let unknown: Sensitivity = unseen.contains([]) ? .all : unseen.isEmpty ? .none : .paths(unseen)
    return RiskValue(
      view, unknown: unknown.union(base?.unknown ?? .none), sensitivity: hiding.union(base?.sensitivity ?? .none),
      isPartial: base == nil)
  }

  /// Positions of an array are bounded, since a path may name any.
  private static let positionLimit = 4_096

  private static func put(_ value: JSONValue, at path: ArraySlice<JSONPathStep>, in tree: inout JSONValue) {
    guard let step = path.first else {
      tree = value
      return
    }
    switch step {
    case .key(let name):
      var members: [String: JSONValue] = [:]
      if case .object(let found) = tree { members = found }
      put(value, at: path.dropFirst(), in: &members[name, default: .null])
      tree = .object(members)
    case .index(let position):
      guard (0..<positionLimit).contains(position) else { return }
      var elements: [JSONValue] = []
      if case .array(let found) = tree { elements = found }
      while elements.count <= position { elements.append(.null) }
      put(value, at: path.dropFirst(), in: &elements[position])
      tree = .array(elements)
    }
  }
}
