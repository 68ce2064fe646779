import DriftDiff
import DriftModels
import Foundation
import Testing

/// Two sides of one resource, and whether they differ in meaning.
///
/// Cases stand in `Fixtures/normalisation-cases.json` and, in the same form, in the other files of that folder's
/// `cases`.
struct NormalisationCase: Sendable, CustomTestStringConvertible {
  let id: String
  let rule: String
  let type: String
  let declared: [String: JSONValue]
  let live: [String: JSONValue]
  let isEqual: Bool
  /// Where equal sides differ in form, or where differing ones must be reported.
  let paths: [String]
  let context: [String: JSONValue]

  var testDescription: String { id }

  /// The cases of the design.
  static let given = read("normalisation-cases.json")
  /// The cases that were added here, by family.
  static let ours = [
    "generic", "aws", "aws-policy", "aws-parts", "aws-owned", "gcp", "gcp-iam", "azure", "kubernetes",
  ].flatMap { read("cases/\($0).json") }

  static func read(_ name: String) -> [NormalisationCase] {
    let file = GoldenFile.tests.appending(path: "Fixtures/\(name)").path
    guard let document = try? JSONDocument(file: file) else { return [] }
    return document.root.elements?.compactMap(NormalisationCase.init) ?? []
  }

  /// The case with other sides.
  func with(declared: [String: JSONValue], live: [String: JSONValue]) -> NormalisationCase {
    NormalisationCase(self, declared: declared, live: live)
  }

  private init(_ other: NormalisationCase, declared: [String: JSONValue], live: [String: JSONValue]) {
    (id, rule, type, isEqual, paths) = (other.id, other.rule, other.type, other.isEqual, other.paths)
    (self.declared, self.live, context) = (declared, live, other.context)
  }

  private init?(_ view: JSONView) {
    guard let id = view["id"]?.string, let rule = view["rule"]?.string, let type = view["terraform_type"]?.string,
      case .object(let declared)? = view["declared"]?.value, case .object(let live)? = view["live"]?.value,
      let expected = view["expect"]?.string, ["equal", "drift"].contains(expected)
    else { return nil }
    self.id = id
    self.rule = rule
    self.type = type
    self.declared = declared
    self.live = live
    isEqual = expected == "equal"
    paths = view["paths"]?.elements?.compactMap(\.string) ?? []
    if case .object(let context)? = view["context"]?.value { self.context = context } else { context = [:] }
  }

  /// What a report says about the case; differences that are marked as noise are left out.
  func reportedPaths(rules: RuleRegistry = .standard) throws -> [String] {
    try report(rules: rules).items.filter { !isAboutOthers($0) }.flatMap { item in
      item.kind == .changed ? item.changes.filter { !$0.isNoise }.map(\.pathText) : ["$" + item.kind.rawValue]
    }
  }

  /// Whether a report says what the case expects.
  func isRight(rules: RuleRegistry = .standard) throws -> Bool {
    let reported = try reportedPaths(rules: rules)
    if isEqual { return reported.isEmpty }
    return !reported.isEmpty && reported.allSatisfy { path in paths.contains { Self.covers($0, path) } }
      && paths.allSatisfy { root in reported.contains { Self.covers(root, $0) } }
  }

  func report(rules: RuleRegistry = .standard) throws -> DriftReport {
    DriftDiff.compute(declared: try declaredSide(), live: try liveSide(), options: options(rules))
  }

  /// Whether a path is a root or lies under it.
  static func covers(_ root: String, _ path: String) -> Bool {
    path == root || path.hasPrefix(root + ".") || path.hasPrefix(root + "[")
  }
}

extension NormalisationCase {
  private var address: String { "\(type).this" }

  private func isAboutOthers(_ item: DriftItem) -> Bool {
    item.address?.contains(".other_") == true || item.providerResourceID.hasPrefix("other-")
  }

  private func declaredSide() throws -> [DeclaredResource] {
    let others = try list("declared_others").enumerated().map { index, other in
      try Self.declared(other, type: type, name: "other_\(index)", id: "other-declared-\(index)")
    }
    let old = try texts("deposed").map { id in
      DeclaredResource(
        address: try ResourceAddress(address), attributes: try Self.view(["id": .string(id)]), deposedKey: "1")
    }
    guard !declared.isEmpty else { return old + others }
    return old + [try Self.declared(declared, type: type, name: "this", id: cloudID)] + others
  }

  private func liveSide() throws -> [LiveResource] {
    let others = try list("live_others").enumerated().map { index, other in
      try Self.live(other, type: type, id: "other-live-\(index)")
    }
    guard !live.isEmpty else { return others }
    var own = live
    let items = own.removeValue(forKey: "items")
    var liveType = type
    if case .string(let name)? = own.removeValue(forKey: "terraform_type") { liveType = name }
    var resources = others
    if case .array(let items)? = items {
      for (index, item) in items.enumerated() {
        guard case .object(let members) = item else { continue }
        resources.append(try Self.live(members, type: liveType, id: "item-\(index)"))
      }
    }
    if !own.isEmpty { resources.append(try Self.live(own, type: liveType, id: cloudID)) }
    return resources
  }

  /// The id that both sides share.
  private var cloudID: String {
    if case .string(let id) = live["id"] ?? declared["id"] ?? "id-1" { id } else { "id-1" }
  }

  private static func declared(
    _ members: [String: JSONValue], type: String, name: String, id: String
  ) throws -> DeclaredResource {
    var attributes = members
    var type = type
    if case .string(let own)? = attributes.removeValue(forKey: "terraform_type") { type = own }
    if attributes["id"] == nil { attributes["id"] = .string(id) }
    return DeclaredResource(address: try ResourceAddress("\(type).\(name)"), attributes: try view(attributes))
  }

  private static func live(_ members: [String: JSONValue], type: String, id: String) throws -> LiveResource {
    var properties = members
    var type = type
    if case .string(let own)? = properties.removeValue(forKey: "terraform_type") { type = own }
    var managedBy: String?
    if case .string(let owner)? = properties["managed_by"] { managedBy = owner }
    var region: String?
    if case .string(let own)? = properties["region"] { region = own }
    var name = ""
    if case .string(let own)? = properties["name"] { name = own }
    return try LiveResource(
      provider: CloudProviderKind(terraformType: type) ?? .other("test"), providerType: "", providerResourceID: id,
      normalizedType: type, region: region, name: name, managedBy: managedBy, properties: .object(properties))
  }

  private static func view(_ members: [String: JSONValue]) throws -> JSONView {
    var writer = JSONWriter()
    writer.value(.object(members))
    return try JSONDocument(writer.bytes).root
  }

  private func list(_ name: String) -> [[String: JSONValue]] {
    guard case .array(let list)? = context[name] else { return [] }
    return list.compactMap { if case .object(let members) = $0 { members } else { nil } }
  }

  private func texts(_ name: String) -> [String] {
    guard case .array(let list)? = context[name] else { return [] }
    return list.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }
}

extension NormalisationCase {
  /// What the context of the case says, as options.
  private func options(_ rules: RuleRegistry) -> DriftOptions {
    var facts = DriftFacts()
    if let cloud = CloudProviderKind(terraformType: type), let tags = map("default_tags") {
      facts.defaultTags[cloud] = tags
    }
    facts.keyAliases = map("aliases") ?? [:]
    if let account = text("account") { facts.account = account }
    if let region = text("region") { facts.region = region }
    if !texts("ignore_changes").isEmpty { facts.ignoredChanges[address] = texts("ignore_changes") }
    for name in ["scaler", "scaling_target"] {
      switch context[name] {
      case .bool(true): facts.scalers[address] = ScalingLimits()
      case .object(let limits):
        facts.scalers[address] = ScalingLimits(minimum: Self.int(limits["min"]), maximum: Self.int(limits["max"]))
      default: break
      }
    }
    if let latest = Self.int(context["latest_version"]) {
      let versions = TemplateVersions(latest: latest, standard: Self.int(context["default_version"]))
      for name in ["lt-1", "lt-2", "lt-app"] { facts.templateVersions[name] = versions }
    }
    facts.replacedIDs = Set(texts("replaced_ids"))
    if let minutes = Self.int(context["grace_minutes"]) { facts.replacementGraceMinutes = minutes }
    return DriftOptions(
      rules: rules, projectNumbers: map("project_numbers") ?? [:], facts: facts, readers: TestReaders.all)
  }

  private func text(_ name: String) -> String? {
    if case .string(let text)? = context[name] { text } else { nil }
  }

  private func map(_ name: String) -> [String: String]? {
    guard case .object(let members)? = context[name] else { return nil }
    return members.compactMapValues { if case .string(let text) = $0 { text } else { nil } }
  }

  private static func int(_ value: JSONValue?) -> Int? {
    if case .number(let number)? = value { number.int } else { nil }
  }
}
