import DriftModels
import Testing

@testable import CloudEnum

@Suite("Transforms of attribute values")
struct TransformTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let transform: String
    let value: String
    let expected: String
    var testDescription: String { transform + " of " + value }
  }

  /// Transform, value and result, the last two as JSON.
  private static let table = #"""
    set | ["b", "a", "b"] | ["b", "a"]
    set | "one" | ["one"]
    list | 3 | [3]
    list | [1, 1] | [1, 1]
    int | "12" | 12
    int | "twelve" | "twelve"
    int | 1.5 | 1.5
    bool | "true" | true
    bool | "yes" | "yes"
    string | 10000000000000000001 | "10000000000000000001"
    string | false | "false"
    octal | 420 | "0644"
    octal | "x" | "x"
    lower | "Sun:03:00" | "sun:03:00"
    not | true | false
    not | "false" | true
    not | 7 | 7
    first | [1, 2] | 1
    first | [] | null
    first | 5 | 5
    count | [1, 2] | 2
    count | [] | 0
    keys | {"b": 1, "a": 2} | ["a", "b"]
    json | {"b": [1], "a": "x"} | "{\"a\":\"x\",\"b\":[1]}"
    json | "{ }" | "{ }"
    percent_decode | "%7B%22a%22%3A1%7D%2" | "{\"a\":1}%2"
    percent_decode | "a+b" | "a+b"
    percent_decode | "%FF" | "%FF"
    base64_decode | "ZWNobyAiaGkiCg==" | "echo \"hi\"\n"
    base64_decode | "ZWNo\nbyAi" | "echo \""
    base64_decode | "no base64!" | "no base64!"
    base64_decode | "//8=" | "//8="
    backslash_unescape | "{\\\"a\\\":1}" | "{\"a\":1}"
    backslash_unescape | "{\"a\":\"q\\\"q\"}" | "{\"a\":\"q\\\"q\"}"
    octal_unescape | "\\052.example.com." | "*.example.com."
    octal_unescape | "\\09" | "\\09"
    last_path_segment | "a/b/c" | "c"
    last_path_segment | ["x/1", "x/2"] | ["1", "2"]
    last_arn_segment | "arn:aws:sns:eu-west-1:1:topic" | "topic"
    after_last_colon | "a:b:targetgroup/web/1" | "targetgroup/web/1"
    segment_after:resourceGroups | "/subscriptions/s/resourcegroups/RG/providers" | "RG"
    before:/cryptoKeys/ | "projects/p/keyRings/k/cryptoKeys/c" | "projects/p/keyRings/k"
    before:@ | "name@host" | "name"
    before:/agentPools/ | "/x/agentpools/p" | "/x"
    after:_ | "Standard_LRS" | "LRS"
    after:_ | "none" | "none"
    strip_suffix::* | "arn:x:*" | "arn:x"
    strip_prefix:a | "abc" | "bc"
    strip_trailing_dot | "a." | "a"
    strip_zone | "europe-west1-b" | "europe-west1"
    strip_zone | "europe-west1" | "europe-west1"
    split:, | "a, b,,c" | ["a", "b", "c"]
    split:, | "" | []
    join:- | ["a", 1] | "a-1"
    prefix:gs:// | "b" | "gs://b"
    only_prefix:vpc- | "vpc-1" | "vpc-1"
    only_prefix:vpc- | "eni-1" | null
    not_prefix:vpce- | "vpce-1" | null
    lower_no_spaces | "West Europe" | "westeurope"
    equals:Enabled | "Enabled" | true
    equals:Enabled | "enabled" | false
    equals:true | true | true
    in:a,b | "b" | true
    in:a,b | "c" | false
    map:None=private,Blob=blob | "Blob" | "blob"
    map:None=private | "Other" | "Other"
    bool_enum:VPC_NATIVE,ROUTES | true | "VPC_NATIVE"
    bool_enum:VPC_NATIVE,ROUTES | false | "ROUTES"
    multiply:1024 | 32 | 32768
    multiply:1024 | "32" | 32768
    multiply:1024 | "x" | "x"
    multiply:9223372036854775807 | 2 | 18446744073709552000
    divide:1073741824 | 34359738368 | 32
    divide:4 | 2 | 0.5
    kv_lookup:b | [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}] | "2"
    kv_lookup:b | [{"key": "b", "value": "3"}] | "3"
    kv_map:Name,Value | [{"Name": "a", "Value": "1"}, {"Other": 1}] | {"a": "1"}
    get:n[] | [{"n": [1, 2]}, {}, {"n": [3]}] | [1, 2, 3]
    pick:t=a | [{"t": "a", "v": 1}, {"t": "b"}, 5] | [{"t": "a", "v": 1}]
    pick:t=false | [{"t": false}, {"t": true}] | [{"t": false}]
    pick:t=a,u=b | [{"t": "a", "u": "b"}, {"t": "a"}] | [{"t": "a", "u": "b"}]
    drop:n=1 | [{"n": 1}, {"n": 2}, {}] | [{"n": 2}, {}]
    keep:n=1 | [{"n": 1}, {"n": 2}, {}] | [{"n": 1}, {}]
    drop:g^=vpce- | [{"g": "vpce-1"}, {"g": "igw-1"}] | [{"g": "igw-1"}]
    drop:r<=12,w<=4 | [{"r": 12, "w": 4}, {"r": 12, "w": 5}] | [{"r": 12, "w": 5}]
    pick:d=@root | [{"d": "sda"}, {"d": "sdb"}] | [{"d": "sdb"}]
    when:on=true | {"on": true} | {"on": true}
    when:on=true | {"on": false} | null
    choose:{k}=a,{x},{y} | {"k": "a", "x": 1, "y": 2} | 1
    choose:{k}=a,{x},{y} | {"k": "b", "x": 1, "y": 2} | 2
    without:root | ["sda", "sdb"] | ["sda"]
    absent:-1 | null | -1
    absent:true | [] | true
    absent:NONE | "KMS" | "KMS"
    """#

  private static let cases = table.split(separator: "\n").map { line in
    let columns = line.split(separator: " | ").map(String.init)
    return Case(transform: columns[0], value: columns[1], expected: columns[2])
  }

  @Test("a transform turns one value into the other", arguments: cases)
  func converts(_ example: Case) throws {
    let transform = try #require(Transform(example.transform))
    let result = transform.apply(to: JSONValue(try JSONDocument(example.value).root), in: Self.scope)
    #expect(result == JSONValue(try JSONDocument(example.expected).root))
  }

  @Test(
    "what is not there stays away, and null stays null",
    arguments: [
      "set", "json", "not", "lower", "first", "equals:a", "multiply:2", "kv_map:a,b", "pick:a=b", "sg_rules",
      "percent_decode",
    ])
  func nothing(_ text: String) throws {
    let transform = try #require(Transform(text))
    #expect(transform.apply(to: nil, in: Self.scope) == nil)
    #expect(transform.apply(to: .null, in: Self.scope) == .null)
  }

  @Test("a lookup that finds nothing leaves the value away", arguments: ["kv_lookup:c", "segment_after:nowhere"])
  func notFound(_ text: String) throws {
    let transform = try #require(Transform(text))
    #expect(transform.apply(to: "a/b", in: Self.scope) == nil)
  }

  @Test("a missing value is given its meaning")
  func meaning() throws {
    #expect(try #require(Transform("absent:PROVISIONED")).apply(to: nil, in: Self.scope) == "PROVISIONED")
  }

  @Test(
    "unknown transforms, and those with a wrong value, are refused",
    arguments: [
      "", "unknown", "set:x", "int:1", "multiply", "multiply:0", "multiply:x", "divide:-1", "pick", "pick:", "pick:a",
      "kv_map:a", "kv_map:a,b,c",
      "bool_enum:a", "map:a", "choose:a=b,c", "get:", "get:a..b", "absent", "equals", "drop:a<=x",
    ])
  func refused(_ text: String) {
    #expect(Transform(text) == nil)
  }

  @Test("no transform traps or throws, whatever the value")
  func anyValue() throws {
    let texts = [
      "set", "list", "int", "bool", "string", "lower", "not", "first", "json", "percent_decode", "base64_decode",
      "backslash_unescape",
      "octal_unescape", "last_path_segment", "last_arn_segment", "segment_after:x", "before:x", "after:x",
      "after_last_colon", "strip_suffix:x",
      "strip_trailing_dot", "prefix:x", "split:x", "lower_no_spaces", "equals:x", "in:x,y", "map:a=b", "bool_enum:T,F",
      "multiply:9223372036854775807",
      "divide:3", "absent:1", "kv_lookup:x", "kv_map:k,v", "pick:a=b", "drop:a=b", "keep:a=b", "sg_rules", "keys",
      "count", "get:a[].b", "when:a=b",
      "choose:a=b,c,d", "without:a", "only_prefix:x", "not_prefix:x", "strip_zone", "join:,", "strip_prefix:x",
    ]
    var random = RandomJSON(seed: 7)
    for text in texts {
      let transform = try #require(Transform(text))
      for _ in 0..<60 { _ = transform.apply(to: random.value(depth: 3), in: Self.scope) }
    }
  }

  private static let scope = MappingScope(item: .object(["root": "sdb"]), details: [:], context: MappingContext())
}
