public import DriftModels

/// Known noise, found by type, path and action.
///
/// Where several entries fit, the first in the order of the catalogue counts; the built-in one goes from the special to the
/// general. Entries are looked up by the last name of the path, so a change costs a few comparisons.
public struct NoiseCatalogue: Sendable {
  private struct Candidate {
    let entry: Int
    let path: NoiseGlob
  }

  /// The entries in their order.
  public let entries: [KnownNoise]
  private let types: [[NoiseGlob]]
  private let byLastName: [[UInt8]: [Candidate]]
  private let others: [Candidate]

  /// Makes a catalogue of entries, the most special first.
  public init(_ entries: some Sequence<KnownNoise>) {
    self.entries = Array(entries)
    types = self.entries.map { $0.resourceTypes.map(NoiseGlob.init) }
    var byLastName: [[UInt8]: [Candidate]] = [:]
    var others: [Candidate] = []
    for (number, entry) in self.entries.enumerated() {
      for path in entry.attributes.map(NoiseGlob.init) {
        let candidate = Candidate(entry: number, path: path)
        if let name = path.lastName {
          byLastName[name, default: []].append(candidate)
        } else {
          others.append(candidate)
        }
      }
    }
    (self.byLastName, self.others) = (byLastName, others)
  }

  /// What comes with the library.
  public static let builtIn = NoiseCatalogue(
    KnownNoise.aws + KnownNoise.awsServices + KnownNoise.google + KnownNoise.azure + KnownNoise.kubernetes
      + KnownNoise.general)

  /// The entry with this id; nil when there is none.
  public subscript(id: String) -> KnownNoise? { entries.first { $0.id == id } }

  /// The same without some entries, as for an organisation that has switched them off.
  public func disabling(_ ids: Set<String>) -> NoiseCatalogue {
    ids.isEmpty ? self : NoiseCatalogue(entries.filter { !ids.contains($0.id) })
  }

  /// The first entry that tells a change by its names alone; nil when it is not known. Indexes in the path make no
  /// difference.
  public func match(type: String, path: String, action: NoiseAction) -> KnownNoise? {
    first(type, path, action) { $0.isToldByName }
  }

  /// The first entry that marks an attribute as noise, for what its values show; nil when it may matter.
  public func rule(
    type: String, path: String, before: DriftValue, after: DriftValue, isUnknownAfter: Bool = false
  ) -> KnownNoise? {
    first(type, path, .update) {
      $0.marksChanges && $0.evidence.isShown(by: before, after, isUnknownAfter: isUnknownAfter)
    }
  }

  /// The first entry for which the order of elements does not matter.
  func orderRule(type: String, path: String) -> KnownNoise? {
    first(type, path, .update) { $0.marksChanges && $0.evidence == .orderOfElements }
  }

  private func first(
    _ type: String, _ path: String, _ action: NoiseAction, where accepts: (KnownNoise) -> Bool
  ) -> KnownNoise? {
    let path = GlobSubject.bytes(of: IndexFreePath.text(of: path))
    let type = GlobSubject.bytes(of: type)
    let fits = { (candidate: Candidate) in
      candidate.path.matches(path) && types[candidate.entry].contains { $0.matches(type) }
        && entries[candidate.entry].actions.contains(action) && accepts(entries[candidate.entry])
    }
    let named = byLastName[Array(GlobSubject.lastName(of: path))]?.first(where: fits)
    let other = others.first(where: fits)
    return [named?.entry, other?.entry].compactMap { $0 }.min().map { entries[$0] }
  }
}
