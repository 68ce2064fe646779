import DriftModels

/// One place that the names of a rule lead to.
struct AttributePlace {
  let value: RiskValue
  let path: [JSONPathStep]
}

extension RiskValue {
  /// The places that names lead to. Lists are entered wherever they stand, at the end as well; where the way ends early
  /// there is one place that is absent or unknown.
  func places(_ names: ArraySlice<String>, path: [JSONPathStep] = []) -> [AttributePlace] {
    var found: [AttributePlace] = []
    collect(names, path, nil, into: &found)
    return found
  }

  /// - Parameter selector: Which elements are meant if this is a list, or whether this is meant if it is none.
  private func collect(
    _ names: ArraySlice<String>, _ path: [JSONPathStep], _ selector: PathName.Selector?,
    into found: inout [AttributePlace]
  ) {
    if unknown != .all, isArray { return collectElements(names, path, selector, into: &found) }
    if let selector, unknown != .all {
      if isUnseen { return found.append(AttributePlace(value: self, path: path)) }
      switch view == nil && unknown.coversSomething ? .unknown : selector.selects(self) {
      case .yes where view?.kind == .object: break
      case .unknown: return found.append(hidden(at: path))
      case .yes, .no: return found.append(AttributePlace(value: RiskValue(nil, sensitivity: sensitivity), path: path))
      }
    }
    guard let name = names.first else {
      found.append(AttributePlace(value: self, path: path))
      return
    }
    switch content {
    case .value(let view) where view.kind != .object:
      found.append(AttributePlace(value: RiskValue(nil, sensitivity: sensitivity), path: path))
    case .value: descend(name, names, path, into: &found)
    case .absent where unknown.coversSomething, .unknown where unknown != .all:
      descend(name, names, path, into: &found)
    case .absent, .unknown:
      found.append(AttributePlace(value: self, path: path + names.map { .key(PathName($0).key) }))
    }
  }

  private func descend(
    _ name: String, _ names: ArraySlice<String>, _ path: [JSONPathStep], into found: inout [AttributePlace]
  ) {
    guard name.utf8.last == UInt8(ascii: "]") else {
      return self[name].collect(names.dropFirst(), path + [.key(name)], nil, into: &found)
    }
    let step = PathName(name)
    self[step.key].collect(names.dropFirst(), path + [.key(step.key)], step.selector, into: &found)
  }

  private func collectElements(
    _ names: ArraySlice<String>, _ path: [JSONPathStep], _ selector: PathName.Selector?,
    into found: inout [AttributePlace]
  ) {
    let earlier = found.count
    for (position, element) in elements {
      let path = path + [.index(position)]
      switch selector?.selects(element) ?? .yes {
      case .yes: element.collect(names, path, nil, into: &found)
      // It may be meant, and then hold anything.
      case .unknown: found.append(hidden(at: path))
      case .no: break
      }
    }
    if found.count == earlier, !isPartial {
      found.append(AttributePlace(value: RiskValue(nil, sensitivity: sensitivity), path: path))
    }
  }

  private func hidden(at path: [JSONPathStep]) -> AttributePlace {
    AttributePlace(value: RiskValue(nil, unknown: .all, sensitivity: sensitivity), path: path)
  }
}
