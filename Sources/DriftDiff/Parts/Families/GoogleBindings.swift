import DriftModels

extension PartFamily {
  /// Roles that members have on an object: in its whole policy, in the binding of a role, or one by one.
  static let googleBindings = PartFamily(
    name: "google-bindings", rule: "gcp.iam-forms", objects: ["google_bigquery_dataset": ["access"]],
    isSeparate: { GoogleBindings.Form($0) != nil },
    separateLists: { type in
      switch GoogleBindings.Form(type) {
      case .policy: ["policy_data"]
      case .binding: ["members"]
      default: []
      }
    },
    objectName: { GoogleBindings.objectName($0) }, hold: { GoogleBindings($0, object: $1).holder })
}

/// Takes IAM policies and their parts apart.
struct GoogleBindings {
  enum Form {
    case policy, binding, member, access

    /// Nil for what is no part of a policy.
    init?(_ type: String) {
      guard type.hasPrefix("google_") else { return nil }
      if type.hasSuffix("_iam_policy") {
        self = .policy
      } else if type.hasSuffix("_iam_binding") {
        self = .binding
      } else if type.hasSuffix("_iam_member") {
        self = .member
      } else if type == "google_bigquery_dataset_access" {
        self = .access
      } else {
        return nil
      }
    }
  }

  /// Attributes that name objects; a project is named beside others.
  private static let references = [
    "bucket", "dataset_id", "topic", "subscription", "secret_id", "service_account_id", "service", "crypto_key_id",
    "key_ring_id", "repository", "cloud_function", "queue", "instance", "instance_name", "subnetwork", "table_id",
    "folder", "org_id", "billing_account_id", "web_backend_service", "name", "project",
  ]

  /// What basic roles of datasets are called elsewhere.
  private static let basicRoles = [
    "READER": "roles/bigquery.dataViewer", "WRITER": "roles/bigquery.dataEditor", "OWNER": "roles/bigquery.dataOwner",
  ]

  /// Attributes of an entry of a dataset's access, with what members begin with elsewhere.
  private static let grantees = [
    "user_by_email": "user:", "group_by_email": "group:", "domain": "domain:", "special_group": "special:",
    "iam_member": "",
  ]

  private let source: PartFamily.Source
  private let object: String

  init(_ source: PartFamily.Source, object: String) {
    self.source = source
    self.object = object
  }

  static func objectName(_ source: PartFamily.Source) -> String {
    if let name = source.name { return name }
    var base = source.type
    for suffix in ["_iam_policy", "_iam_binding", "_iam_member", "_access"] where base.hasSuffix(suffix) {
      base.removeLast(suffix.count)
    }
    let names = references.lazy.map { PartName.short(source.attributes[$0]?.string) }
    guard let name = names.first(where: { !$0.isEmpty }) ?? source.cloudID.map({ PartName.short($0) }) else {
      return source.onlyObject ?? ""
    }
    return "\(base) \(name)"
  }

  var holder: PartHolder {
    switch Form(source.type) {
    case nil:
      let entries = source.attributes["access"]?.elements.map(Array.init) ?? []
      let parts = entries.enumerated().compactMap { entry($1, place: [.key("access"), .index($0)]) }
      return PartHolder(
        parts: parts, lists: [object: [.key("access")]], claims: parts.isEmpty ? [] : [object])
    case .policy: return policy
    case .binding:
      let attributes = source.attributes
      let members = PartValue.texts(attributes["members"])
      let parts = members.enumerated().map { index, member in
        part(attributes["role"], member, attributes["condition"], place: [.key("members"), .index(index)])
      }
      let scope = scope(role(attributes["role"]), attributes["condition"])
      return PartHolder(parts: parts, lists: [scope: [.key("members")]], claims: [scope])
    case .member:
      let attributes = source.attributes
      guard let member = PartValue.text(attributes["member"]) else { return PartHolder() }
      return PartHolder(
        parts: [part(attributes["role"], member, attributes["condition"], place: [.key("member")])])
    case .access: return PartHolder(parts: [entry(source.attributes, place: [])].compactMap { $0 })
    }
  }

  /// A policy says all there is about its object.
  private var policy: PartHolder {
    let document = source.attributes["policy_data"].flatMap(EmbeddedJSON.container)
    let parts = (document?["bindings"]?.elements.map(Array.init) ?? []).flatMap { binding in
      PartValue.texts(binding["members"]).map {
        part(binding["role"], $0, binding["condition"], place: [.key("policy_data")])
      }
    }
    return PartHolder(parts: parts, lists: [object: [.key("policy_data")]], claims: [object])
  }

  /// An entry of a dataset's access; nil for views and routines, which have no role.
  private func entry(_ entry: JSONView, place: [JSONPathStep]) -> Part? {
    guard let (name, prefix) = Self.grantees.first(where: { !Emptiness.isNothing(entry[$0.key]) }),
      let text = entry[name]?.string
    else { return nil }
    // Members that are no addresses are written as groups of their own elsewhere.
    let special = [
      "projectOwners": "projectOwner:", "projectWriters": "projectEditor:", "projectReaders": "projectViewer:",
    ]
    let project = source.attributes["project"]?.string ?? ""
    let member = prefix == "special:" ? special[text].map { $0 + project } ?? text : prefix + text
    return part(entry["role"], member, entry["condition"], place: place)
  }

  private func part(_ role: JSONView?, _ member: String, _ condition: JSONView?, place: [JSONPathStep]) -> Part {
    let role = self.role(role)
    return Part(
      scopes: [scope(role, condition), object],
      fields: ["role": .string(role), "member": .string(IAMMember.folded(member))], place: place)
  }

  private func role(_ view: JSONView?) -> String {
    let text = view?.string ?? ""
    return Self.basicRoles[text] ?? text
  }

  private func scope(_ role: String, _ condition: JSONView?) -> String {
    let block = condition.map { $0[0] ?? $0 }
    let words = ["title", "description", "expression"].compactMap { PartValue.text(block?[$0]) }
    return ([object, role] + words).joined(separator: " ")
  }
}
