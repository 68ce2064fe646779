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
    collect(names, path, into: &found)
    return found
  }

  private func collect(_ names: ArraySlice<String>, _ path: [JSONPathStep], into found: inout [AttributePlace]) {
    if unknown != .all, isArray {
      let elements = elements
      for (position, element) in elements { element.collect(names, path + [.index(position)], into: &found) }
      if elements.isEmpty, !isPartial {
        found.append(AttributePlace(value: RiskValue(nil, sensitivity: sensitivity), path: path))
      }
      return
    }
    guard let name = names.first else {
      found.append(AttributePlace(value: self, path: path))
      return
    }
    switch content {
    case .value(let view) where view.kind != .object:
      found.append(AttributePlace(value: RiskValue(nil, sensitivity: sensitivity), path: path))
    case .value: self[name].collect(names.dropFirst(), path + [.key(name)], into: &found)
    case .absent where unknown.coversSomething, .unknown where unknown != .all:
      self[name].collect(names.dropFirst(), path + [.key(name)], into: &found)
    case .absent, .unknown:
      found.append(AttributePlace(value: self, path: path + names.map { .key($0) }))
    }
  }
}
