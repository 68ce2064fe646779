import DriftDiff
import Testing

/// The examples of driftctl's page about `.driftignore`, with what that page says of each.
@Suite("A file written for driftctl")
struct DriftctlExampleTests {
  static let page = """
    # Will ignore S3 bucket called my-bucket
    aws_s3_bucket.my-bucket
    # Will ignore every aws_instance resource
    aws_instance.*
    # Will ignore environment for all lambda functions
    aws_lambda_function.*.environment
    # Will ignore resources like aws_iam_role.AmazonSSMRoleForInstances
    *role.*Amazon*
    # Will ignore lastModified for my-lambda-name lambda function
    aws_lambda_function.my-lambda-name.last_modified
    """

  @Test(
    "its example leaves out what it says",
    arguments: [
      ("aws_s3_bucket", "my-bucket", true), ("aws_s3_bucket", "arn:aws:s3:::my-bucket", true),
      ("aws_s3_bucket", "my-bucket-2", false), ("aws_s3_bucket", "not-my-bucket", false),
      ("aws_s3_bucket_policy", "my-bucket", false), ("aws_instance", "i-0abc", true),
      ("aws_instance", "arn:aws:ec2:eu-west-1:1:instance/i-0abc", true), ("aws_instance_profile", "x", false),
      ("aws_iam_role", "AmazonSSMRoleForInstances", true), ("aws_iam_role", "AWSServiceRoleForAmazonSSM", true),
      ("aws_iam_role", "ci", false), ("aws_lambda_function", "my-lambda-name", false),
    ])
  func resources(type: String, id: String, isIgnored: Bool) throws {
    #expect(try Ignoring.extra(Self.page, type, id) == isIgnored)
  }

  @Test(
    "its example leaves out attributes as it says",
    arguments: [
      ("my-lambda-name", ["timeout"]), ("other", ["last_modified", "timeout"]),
    ])
  func attributes(name: String, left: [String]) throws {
    let paths = try Ignoring.paths(
      Self.page, "aws_lambda_function.f",
      declared: #"{"id":"\#(name)","environment":[{"variables":{"A":"1"}}],"last_modified":"x","timeout":3}"#,
      live: #"{"environment":[{"variables":{"A":"2"}}],"last_modified":"y","timeout":9}"#)
    #expect(Set(paths).isSubset(of: left) && paths.contains("timeout"))
    #expect(!paths.contains { $0.hasPrefix("environment") })
  }

  @Test(
    "everything but IAM",
    arguments: [
      ("aws_s3_bucket", true), ("google_storage_bucket", true), ("aws_iam_role", false), ("aws_iam_user", false),
    ])
  func allButIAM(type: String, isIgnored: Bool) throws {
    #expect(try Ignoring.extra("*\n!aws_iam_*\n", type, "x") == isIgnored)
  }

  @Test(
    "everything but buckets, said by type alone or with any id",
    arguments: ["*\n!aws_s3_bucket\n", "*\n!aws_s3_bucket.*"])
  func allButBuckets(file: String) throws {
    #expect(try !Ignoring.extra(file, "aws_s3_bucket", "logs"))
    #expect(try Ignoring.extra(file, "aws_s3_bucket_policy", "logs"))
    #expect(try Ignoring.extra(file, "aws_sqs_queue", "q"))
  }

  @Test(
    "dots and backslashes in ids are written with a backslash",
    arguments: [
      (#"resource_type.id\.with\.dots"#, "id.with.dots"), (#"resource_type.idwith\\"#, #"idwith\"#),
      (#"resource_type.idwith\\backslashes"#, #"idwith\backslashes"#),
      ("resource_type.idwith/slashes", "idwith/slashes"),
      ("resource_type.id1/*", "id1/with/slash"), (#"*.id\\WithBa*slas*\\**\\"#, #"id\WithBac*slash***\\*\"#),
    ])
  func escapes(pattern: String, id: String) throws {
    #expect(try Ignoring.extra(pattern, "resource_type", id))
    #expect(try !Ignoring.extra(pattern, "resource_type", "another"))
  }

  @Test(
    "stars may repeat, and stand anywhere",
    arguments: [
      ("type1", "id1", false), ("type2", "id1", true), ("type2", "id11", true), ("type2", "id2", false),
      ("type3", "id100", true), ("type3", "id101", false),
    ])
  func stars(type: String, id: String, isIgnored: Bool) throws {
    #expect(try Ignoring.extra("*2**.**d1*\ntype3.id1***0\n\n# this is *** comment\n", type, id) == isIgnored)
  }

  private static let all = ["json", "struct.bar", "struct.baz", "struct.deep.bar"]

  @Test(
    "paths are followed step by step, and a star is one step",
    arguments: [
      ("a_thing.x.json", ["struct.bar", "struct.baz", "struct.deep.bar"]), ("a_thing.x.struct", ["json"]),
      ("a_thing.x.*.baz", ["json", "struct.bar", "struct.deep.bar"]), ("a_thing.x.**.bar", ["json", "struct.baz"]),
      ("a_thing.x.struct.*.bar", ["json", "struct.bar", "struct.baz"]), ("a_thing.*.*", []), ("a_thing.**.*", []),
      (#"a_thing.id\.x.struct"#, all), ("a_thing.x.js?n", ["struct.bar", "struct.baz", "struct.deep.bar"]),
      ("a_thing.x.JSON", all), ("a_thing.*.deep", all), ("*.x.struct", ["json"]), ("a_*.*.struct", ["json"]),
      ("a_thing.x.*", []), ("*\n!a_thing.x.json", ["json"]), ("*\n!path:**.bar", ["struct.bar", "struct.deep.bar"]),
    ])
  func paths(pattern: String, left: [String]) throws {
    let paths = try Ignoring.paths(
      pattern, "a_thing.t", declared: #"{"id":"x","json":1,"struct":{"bar":1,"baz":1,"deep":{"bar":1}}}"#,
      live: #"{"json":2,"struct":{"bar":2,"baz":2,"deep":{"bar":2}}}"#)
    #expect(paths == left)
  }
}
