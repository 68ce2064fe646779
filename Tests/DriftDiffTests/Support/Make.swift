import DriftDiff
import DriftModels

/// Resources from short texts.
enum Make {
  /// A declared instance; `secrets` names the attributes that its state marks sensitive.
  static func declared(
    _ address: String, _ attributes: String?, secrets: [[JSONPathStep]] = [], deposed: String? = nil
  ) throws -> DeclaredResource {
    DeclaredResource(
      address: try ResourceAddress(address), attributes: try attributes.map { try JSONDocument($0).root },
      sensitivity: secrets.isEmpty ? .none : .paths(secrets), deposedKey: deposed)
  }

  /// A live resource from its record without provider and type.
  static func live(_ type: String, _ id: String, _ members: String = #""properties":{"seen":true}"#) throws
    -> LiveResource
  {
    var writer = JSONWriter()
    writer.value(id)
    let provider = CloudProviderKind(terraformType: type)?.rawValue ?? "other"
    let record =
      #"{"provider":"\#(provider)","normalized_type":"\#(type)","provider_resource_id":\#(writer.text),\#(members)}"#
    return try LiveResource(record: JSONDocument(record).root)
  }

  /// The report about one declared and one live resource of the same identity, from their attributes.
  static func report(
    _ type: String = "aws_thing", declared: String, live: String, secrets: [[JSONPathStep]] = [],
    options: DriftOptions = DriftOptions()
  ) throws -> DriftReport {
    let declared = try JSONDocument(declared).root.value
    guard case .object(var members) = declared else { return DriftReport() }
    members["id"] = "the-id"
    var writer = JSONWriter()
    writer.value(.object(members))
    return DriftDiff.compute(
      declared: [try Make.declared("\(type).this", writer.text, secrets: secrets)],
      live: [try Make.live(type, "the-id", #""properties":\#(live)"#)], options: options)
  }

  /// The paths that differ between two sides, with the rule that looked at them.
  static func differences(
    _ type: String = "aws_thing", declared: String, live: String, secrets: [[JSONPathStep]] = [],
    options: DriftOptions = DriftOptions()
  ) throws -> [String] {
    try report(type, declared: declared, live: live, secrets: secrets, options: options).items.flatMap(\.changes)
      .map(\.pathText)
  }
}
