import DriftModels

/// What a plan does to one resource instance, classified from its list of actions.
public enum PlanAction: Hashable, Sendable {
  /// Nothing; the entry may still be an import or a move.
  case noOp
  /// Creates an object.
  case create
  /// Reads a data source during apply.
  case read
  /// Changes an object in place.
  case update
  /// Destroys an object.
  case delete
  /// Destroys the old object and creates a new one.
  case replace(ReplaceOrder)
  /// Drops the object from the state and leaves it alone.
  case forget
  /// Creates a new object and abandons the old one, which goes on to exist.
  case replaceByForgetting
  /// A list that this version does not know; to be treated as at least an update.
  case unknown
  /// No actions at all, in hand-made files.
  case malformed

  /// What comes first in a replacement.
  public enum ReplaceOrder: Hashable, Sendable {
    /// The old object is destroyed first.
    case deleteFirst
    /// The new object is created first (`create_before_destroy`).
    case createFirst
  }

  /// The word used in reports: `no-op`, `create`, `read`, `update`, `delete`, `replace`, `forget`, `unknown`.
  public var name: String {
    switch self {
    case .noOp: "no-op"
    case .create: "create"
    case .read: "read"
    case .update: "update"
    case .delete: "delete"
    case .replace: "replace"
    case .forget, .replaceByForgetting: "forget"
    case .unknown, .malformed: "unknown"
    }
  }

  /// Classifies the actions of a change; nil stands for an absent list.
  init(_ list: JSONView?) {
    guard let list, let count = list.count, count > 0 else {
      self = .malformed
      return
    }
    let words = ActionWords(list)
    if words.isSuperset(of: [.delete, .create]) {
      self = .replace(words.contains(.deleteFirst) ? .deleteFirst : .createFirst)
    } else if words.contains(.forget) {
      self = words.contains(.create) ? .replaceByForgetting : .forget
    } else if count == 1 {
      self = words.single
    } else {
      self = .unknown
    }
  }

  /// - Throws: ``PlanParserError/json(_:)`` when an action is no string.
  static func validate(_ list: JSONView) throws(PlanParserError) {
    try list.forEachElement { position throws(PlanParserError) in
      guard list.kind(atTapePosition: position) == .string else {
        throw .json(list.view(atTapePosition: position).wrongKind(expected: .string))
      }
    }
  }
}

/// Which actions a list names.
struct ActionWords: OptionSet {
  let rawValue: Int

  static let noOp = ActionWords(rawValue: 1 << 0)
  static let create = ActionWords(rawValue: 1 << 1)
  static let read = ActionWords(rawValue: 1 << 2)
  static let update = ActionWords(rawValue: 1 << 3)
  static let delete = ActionWords(rawValue: 1 << 4)
  static let forget = ActionWords(rawValue: 1 << 5)
  /// `delete` stands before any `create`.
  static let deleteFirst = ActionWords(rawValue: 1 << 6)

  init(rawValue: Int) { self.rawValue = rawValue }

  init(_ list: JSONView) {
    var words: ActionWords = []
    list.forEachElement { position in
      let word = list.view(atTapePosition: position).text.map(Self.init(word:)) ?? []
      if word == .delete, !words.contains(.create) { words.insert(.deleteFirst) }
      words.formUnion(word)
    }
    self = words
  }

  /// The class of a list that is one action alone.
  var single: PlanAction {
    switch subtracting(.deleteFirst) {
    case .noOp: .noOp
    case .create: .create
    case .read: .read
    case .update: .update
    case .delete: .delete
    default: .unknown
    }
  }

  private init(word: JSONText) {
    self = word.withUTF8 { name in
      switch name.count {
      case 4: name.sameBytes("read") ? .read : []
      case 5: name.sameBytes("no-op") ? .noOp : []
      case 6:
        if name.sameBytes("create") {
          .create
        } else if name.sameBytes("update") {
          .update
        } else if name.sameBytes("delete") {
          .delete
        } else if name.sameBytes("forget") {
          .forget
        } else {
          []
        }
      default: []
      }
    }
  }
}
