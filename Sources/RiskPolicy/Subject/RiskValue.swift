public import DriftModels

/// One side of a change: a value with what is unknown and what must not be shown about it.
///
/// Descend by ``subscript(_:)`` and ``elements``. Nothing here is copied from the document.
public struct RiskValue: Sendable {
  /// What stands at a place.
  public enum Content: Sendable {
    /// Nothing, or null.
    case absent
    /// Something that is known only after apply, or that nobody looked at.
    case unknown
    /// A value.
    case value(JSONView)
  }

  /// The value as far as it is known; nil where nothing is.
  public let view: JSONView?
  /// Which parts are known only after apply.
  public let unknown: Sensitivity
  /// Which parts must not be shown.
  public let sensitivity: Sensitivity
  /// Whether what is absent was not looked at: a drift report only has the attributes that differ.
  public let isPartial: Bool
  /// Whether null is written here, which on a partial side is more than nothing.
  private let isWrittenNull: Bool

  /// Builds a side from its parts.
  /// - Parameter unknown: The `after_unknown` of a plan; `true` marks what is known only after apply.
  public init(
    _ view: JSONView?, unknown: Sensitivity = .none, sensitivity: Sensitivity = .none, isPartial: Bool = false
  ) {
    isWrittenNull = view?.isNull == true
    self.view = isWrittenNull ? nil : view
    self.unknown = unknown
    self.sensitivity = sensitivity
    self.isPartial = isPartial
  }

  /// A side that does not exist: before a create, after a delete.
  public static let none = RiskValue(nil)

  /// What stands here.
  public var content: Content {
    if unknown == .all { return .unknown }
    if let view { return .value(view) }
    // Parts that are unknown make a container that is not there yet.
    return isUnseen || unknown.coversSomething ? .unknown : .absent
  }

  /// Whether nobody looked here: a partial side has nothing to say of what is the same on both.
  var isUnseen: Bool { isPartial && view == nil && !isWrittenNull && !unknown.coversSomething }

  /// Whether there is anything on this side, known or not.
  public var exists: Bool { view != nil || unknown.coversSomething }

  /// The member of this name; absent where there is none. Cost: linear in the number of members.
  public subscript(name: String) -> RiskValue {
    RiskValue(
      view?[name], unknown: unknown.member(name), sensitivity: sensitivity.member(name), isPartial: isPartial)
  }

  /// Whether this is an array, as far as can be told.
  var isArray: Bool {
    if view?.kind == .array { return true }
    if view == nil, case .mask(let mask) = unknown { return mask.kind == .array }
    return false
  }

  /// The elements of an array, unknown ones included; none for other kinds. Cost: linear in their number, except for
  /// sides that name what must not be shown by paths.
  ///
  /// A partial side has null for elements that were not looked at; those are left out.
  public var elements: [(position: Int, value: RiskValue)] {
    guard isArray else { return [] }
    var views = view?.elements?.makeIterator()
    var unknowns = MaskElements(unknown)
    var secrets = MaskElements(sensitivity)
    var result: [(position: Int, value: RiskValue)] = []
    var position = 0
    while true {
      let view = views?.next()
      let unknown = unknowns.next(position)
      let secret = secrets.next(position)
      guard view != nil || unknown.coversSomething else {
        // A mask may be longer than its array; what follows the last unknown element says nothing.
        if unknowns.isAtEnd { return result }
        position += 1
        continue
      }
      let element = RiskValue(view, unknown: unknown, sensitivity: secret, isPartial: isPartial)
      if !isPartial || element.view != nil || unknown.coversSomething { result.append((position, element)) }
      position += 1
    }
  }
}

/// Gives what a mask says of one element after another, without looking for each from the start.
struct MaskElements {
  private let mask: Sensitivity
  private var iterator: JSONElements.Iterator?
  private(set) var isAtEnd: Bool

  init(_ mask: Sensitivity) {
    self.mask = mask
    if case .mask(let view) = mask {
      iterator = (view.elements ?? .none).makeIterator()
      isAtEnd = false
    } else {
      isAtEnd = true
    }
  }

  mutating func next(_ position: Int) -> Sensitivity {
    guard iterator != nil else { return mask.element(position) }
    guard let view = iterator?.next() else {
      isAtEnd = true
      return .none
    }
    return Sensitivity(mask: view)
  }
}
