import DriftDiff
import DriftModels
import Foundation
import Testing

/// A case of `Fixtures/normalisation-cases.json`: two sides of one resource, and whether they differ in meaning.
struct NormalisationCase: Sendable, CustomTestStringConvertible {
  let id: String
  let rule: String
  let type: String
  let declared: [String: JSONValue]
  let live: [String: JSONValue]
  let isEqual: Bool
  /// Where equal sides differ in form, or where differing ones must be reported.
  let paths: [String]
  /// Ids of deposed objects.
  let deposed: [String]

  var testDescription: String { id }

  static let all: [NormalisationCase] = {
    let file = GoldenFile.tests.appending(path: "Fixtures/normalisation-cases.json").path
    guard let document = try? JSONDocument(file: file) else { return [] }
    return document.root.elements?.compactMap(NormalisationCase.init) ?? []
  }()

  private init?(_ view: JSONView) {
    guard let id = view["id"]?.string, let rule = view["rule"]?.string, let type = view["terraform_type"]?.string,
      case .object(let declared)? = view["declared"]?.value, case .object(let live)? = view["live"]?.value,
      let expected = view["expect"]?.string
    else { return nil }
    self.id = id
    self.rule = rule
    self.type = type
    self.declared = declared
    self.live = live
    isEqual = expected == "equal"
    paths = view["paths"]?.elements?.compactMap(\.string) ?? []
    deposed = view["context"]?["deposed"]?.elements?.compactMap(\.string) ?? []
  }

  /// The paths that a report names; `$extra` and `$missing` for resources that only one side has.
  func reportedPaths(_ options: DriftOptions = DriftOptions()) throws -> [String] {
    let report = DriftDiff.compute(declared: try declaredSide(), live: try liveSide(), options: options)
    return report.items.flatMap { item in
      item.kind == .changed ? item.changes.map(\.pathText) : ["$" + item.kind.rawValue]
    }
  }

  private func declaredSide() throws -> [DeclaredResource] {
    let old = try deposed.map { id in
      DeclaredResource(
        address: try ResourceAddress("\(type).this"), attributes: try Self.view(["id": .string(id)]), deposedKey: "1")
    }
    guard !declared.isEmpty else { return old }
    var attributes = declared
    if attributes["id"] == nil { attributes["id"] = "id-1" }
    return old + [DeclaredResource(address: try ResourceAddress("\(type).this"), attributes: try Self.view(attributes))]
  }

  private func liveSide() throws -> [LiveResource] {
    guard !live.isEmpty else { return [] }
    var properties = live
    let liveType = properties.removeValue(forKey: "terraform_type")
    let id: JSONValue = live["id"] ?? declared["id"] ?? "id-1"
    guard case .string(let id) = id else { return [] }
    let named = if case .string(let name)? = liveType { name } else { type }
    return [
      try LiveResource(
        provider: CloudProviderKind(terraformType: type) ?? .other("test"), providerType: "", providerResourceID: id,
        normalizedType: named, name: "", managedBy: text("managed_by"), properties: .object(properties))
    ]
  }

  private func text(_ name: String) -> String? {
    if case .string(let text)? = live[name] { text } else { nil }
  }

  private static func view(_ members: [String: JSONValue]) throws -> JSONView {
    var writer = JSONWriter()
    writer.value(.object(members))
    return try JSONDocument(writer.bytes).root
  }
}
