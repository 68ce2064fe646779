public import DriftModels

/// The instances of several states as one collection, without copying any.
///
/// ```swift
/// let report = DriftDiff.compute(declared: JoinedResources(states.map(\.instances)), live: resources)
/// ```
///
/// Finding the state of a position costs time logarithmic in the number of states.
public struct JoinedResources<Part: RandomAccessCollection & Sendable>: RandomAccessCollection, Sendable
where Part.Element == DeclaredResource {
  @usableFromInline let parts: [Part]
  /// For each part the position of the first instance after it.
  @usableFromInline let ends: [Int]

  /// Joins states in pull order: of several claims to one object the first counts.
  @inlinable
  public init(_ parts: [Part]) {
    self.parts = parts
    var end = 0
    ends = parts.map {
      end += $0.count
      return end
    }
  }

  /// 0.
  @inlinable
  public var startIndex: Int { 0 }
  /// Number of instances.
  @inlinable
  public var endIndex: Int { ends.last ?? 0 }

  /// The instance at a position.
  @inlinable
  public subscript(position: Int) -> DeclaredResource {
    if parts.count == 1 { return parts[0][parts[0].index(parts[0].startIndex, offsetBy: position)] }
    var (low, high) = (0, ends.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] > position { high = middle } else { low = middle + 1 }
    }
    let part = parts[low]
    let start = low == 0 ? 0 : ends[low - 1]
    return part[part.index(part.startIndex, offsetBy: position - start)]
  }
}
