import DriftModels

/// Tells what policy documents grant after a change that they did not grant before.
enum PolicyGrants {
  static func finding(_ danger: PolicyDanger, before: [AttributePlace], after: [AttributePlace]) -> Finding {
    var earlier: Set<Grant> = []
    var isEarlierUnknown = false
    for place in before where !place.value.isUnseen {
      switch place.value.content {
      case .absent: break
      case .unknown: isEarlierUnknown = true
      case .value(let view): earlier.formUnion(grants(danger, view))
      }
    }
    var result = Finding.no(after.first?.path ?? [])
    for place in after where !place.value.isUnseen {
      switch place.value.content {
      case .absent: break
      case .unknown: if result.answer == .no { result = Finding(answer: .unknown, path: place.path) }
      case .value where place.value.unknown.coversSomething:
        if result.answer == .no { result = Finding(answer: .unknown, path: place.path) }
      case .value(let view):
        let isNew = grants(danger, view).contains { grant in earlier.isDisjoint(with: grant.containing) }
        guard isNew else { continue }
        if !isEarlierUnknown { return Finding(answer: .yes, path: place.path) }
        result = Finding(answer: .unknown, path: place.path)
      }
    }
    return result
  }

  private static func grants(_ danger: PolicyDanger, _ view: JSONView) -> Set<Grant> {
    PolicyDocument(view).statements.reduce(into: []) { $0.formUnion($1.grants(danger)) }
  }
}
