import DriftDiff
import DriftModels
import TestingTools

/// Two sides of an account that agree in part, the same for the same seed.
struct RandomSides {
  private var random: SeededGenerator
  private(set) var declared: [DeclaredResource] = []
  private(set) var live: [LiveResource] = []

  init(seed: UInt64) throws {
    random = SeededGenerator(seed: seed)
    for number in 0..<Int.random(in: 0...40, using: &random) { try add(number) }
    declared.shuffle(using: &random)
    live.shuffle(using: &random)
  }

  /// The same resources in another order on both sides.
  func shuffled(seed: UInt64) -> (declared: [DeclaredResource], live: [LiveResource]) {
    var random = SeededGenerator(seed: seed)
    return (declared.shuffled(using: &random), live.shuffled(using: &random))
  }

  private mutating func add(_ number: Int) throws {
    let type =
      ["aws_vpc", "aws_security_group", "google_compute_disk", "azurerm_subnet", "random_id", "acme_thing"]
      .randomElement(using: &random) ?? ""
    let mine = attributes(number)
    let fate = Int.random(in: 0..<10, using: &random)
    let theirs = fate < 3 ? attributes(number) : mine
    if fate != 8 { declared.append(try Make.declared("\(type).r\(number)", Self.text(mine, id(type, number)))) }
    if fate != 9 {
      live.append(
        try Make.live(
          type, id(type, number), #""name":"r\#(number)","properties":\#(Self.text(theirs, id(type, number)))"#))
    }
  }

  private func id(_ type: String, _ number: Int) -> String {
    switch CloudProviderKind(terraformType: type) {
    case .aws: "arn:aws:ec2:eu-west-1:111111111111:\(type)/\(number)"
    case .gcp: "projects/p/zones/z/disks/d\(number)"
    case .azure: "/subscriptions/s/resourceGroups/g/providers/n/t/\(number)"
    default: "x\(number)"
    }
  }

  private mutating func attributes(_ number: Int) -> [String: JSONValue] {
    var attributes: [String: JSONValue] = ["name": .string("r\(number)")]
    attributes["size"] = .number(JSONNumber(Int.random(in: 0...2, using: &random)))
    attributes["note"] = [.null, "", "a", [], "b"].randomElement(using: &random)
    attributes["tags"] = .object(["env": .string(["a", "b"].randomElement(using: &random) ?? "")])
    let ports = (0..<Int.random(in: 0...3, using: &random)).map { _ in Int.random(in: 1...4, using: &random) }
    attributes["ingress"] = .array(ports.map { ["from_port": .number(JSONNumber($0)), "protocol": "tcp"] })
    return attributes
  }

  private static func text(_ attributes: [String: JSONValue], _ id: String) -> String {
    var attributes = attributes
    attributes[id.hasPrefix("arn:") ? "arn" : "id"] = .string(id)
    var writer = JSONWriter()
    writer.value(.object(attributes))
    return writer.text
  }

  /// A live side that is just what is declared.
  static func live(_ declared: [DeclaredResource]) throws -> [LiveResource] {
    try declared.map { resource in
      let attributes = resource.attributes
      let id = attributes?["arn"]?.string ?? attributes?["id"]?.string ?? ""
      let text = attributes?.withSource { String(decoding: $0, as: UTF8.self) } ?? "{}"
      return try Make.live(resource.type, id, #""name":"\#(attributes?["name"]?.string ?? "")","properties":\#(text)"#)
    }
  }

  /// A declared side that is just what is live.
  static func declared(_ live: [LiveResource]) throws -> [DeclaredResource] {
    try live.map { resource in
      DeclaredResource(
        address: try ResourceAddress("\(resource.normalizedType).\(resource.name)"), attributes: resource.properties)
    }
  }
}
