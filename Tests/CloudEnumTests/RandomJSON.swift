import DriftModels

/// JSON values from a seed, with the texts that conversions stumble over.
struct RandomJSON {
  private var state: UInt64
  private static let texts = [
    "", "a", "a/b", ":", "%", "%4", "%zz", "\\", "\\05", "\\999", "=", "====", "AA==", "é/ü:ß", "🙂-🙂", "true", "-0",
    "1e999", "null", "{", "{}", "[1",
    "/subscriptions/S/resourceGroups/G", "a-b-c", "x,y", ".", "..", "arn:aws:s3:::b",
  ]
  private static let names = [
    "a", "b", "c", "Key", "Value", "k", "v", "IpRanges", "CidrIp", "UserIdGroupPairs", "GroupId", "FromPort",
    "Description",
  ]
  private static let numbers = [
    "0", "-1", "1.5", "1e400", "9223372036854775807", "-9223372036854775808",
    "99999999999999999999999999999999999999999",
  ]

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % limit
  }

  mutating func value(depth: Int) -> JSONValue {
    switch below(depth > 0 ? 8 : 5) {
    case 0: return .null
    case 1: return .bool(below(2) == 0)
    case 2: return JSONNumber(Self.numbers[below(Self.numbers.count)]).map(JSONValue.number) ?? .null
    case 3, 4: return .string(Self.texts[below(Self.texts.count)])
    case 5, 6: return .array((0..<below(4)).map { _ in value(depth: depth - 1) })
    default:
      var members: [String: JSONValue] = [:]
      for _ in 0..<below(5) { members[Self.names[below(Self.names.count)]] = value(depth: depth - 1) }
      return .object(members)
    }
  }

  /// The value with some of its parts replaced.
  mutating func disturb(_ value: JSONValue) -> JSONValue {
    if below(12) == 0 { return self.value(depth: 2) }
    switch value {
    case .array(let elements): return .array(elements.map { disturb($0) })
    case .object(let members):
      return .object(
        Dictionary(uniqueKeysWithValues: members.sorted { $0.key < $1.key }.map { ($0.key, disturb($0.value)) }))
    default: return value
    }
  }
}
