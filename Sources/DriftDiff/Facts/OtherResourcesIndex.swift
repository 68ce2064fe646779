import DriftModels
import Synchronization

/// Finds resources by the text in an attribute. What is asked for is indexed at the first question.
final class OtherResourcesIndex: Sendable {
  enum Side: Hashable, Sendable {
    case declared
    case live
  }

  private struct Key: Hashable {
    let side: Side
    let type: String
    let attribute: String
  }

  private let entries = Mutex<[Key: [String: [JSONView]]]>([:])

  /// The resources of a type that have a text in an attribute, of all that there are.
  func find(_ side: Side, _ type: String, _ attribute: String, _ value: String, in all: [JSONView]?) -> [JSONView] {
    guard let all, !all.isEmpty else { return [] }
    // Names have no letter case in Azure.
    let folds = type.hasPrefix("azurerm_")
    let wanted = folds ? LetterCase.folded(value) : value
    return entries.withLock { entries in
      let key = Key(side: side, type: type, attribute: attribute)
      if let known = entries[key] { return known[wanted] ?? [] }
      var byValue: [String: [JSONView]] = [:]
      for view in all {
        for text in Self.texts(at: attribute, of: view) {
          byValue[folds ? LetterCase.folded(text) : text, default: []].append(view)
        }
      }
      entries[key] = byValue
      return byValue[wanted] ?? []
    }
  }

  /// The texts at a dotted name, of all blocks on the way.
  private static func texts(at name: String, of view: JSONView) -> Set<String> {
    var places = [view]
    for step in name.split(separator: ".") {
      places = places.flatMap { place in
        place.elements.map { $0.compactMap { $0[String(step)] } } ?? [place[String(step)]].compactMap { $0 }
      }
    }
    let texts = places.flatMap { place in place.elements.map { $0.compactMap(\.string) } ?? [place.string ?? ""] }
    return Set(texts.lazy.filter { !$0.isEmpty })
  }
}
