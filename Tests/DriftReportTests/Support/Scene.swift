import Foundation
import TestingTools

/// A folder with a state and a live inventory in which one of each kind of drift happened, and harmless differences.
struct Scene: ~Copyable {
  static let state = #"""
    {"version":4,"terraform_version":"1.9.5","serial":1,"lineage":"l","outputs":{},"resources":[
      {"mode":"managed","type":"aws_s3_bucket","name":"logs","provider":"provider[\"registry.terraform.io/hashicorp/aws\"]",
       "instances":[{"schema_version":0,"attributes":{"arn":"arn:aws:s3:::logs","id":"logs","bucket":"logs",
         "acl":"private","size":"1","tags":{"env":"prod"},"tags_all":{"env":"prod"}},"sensitive_attributes":[]}]},
      {"mode":"managed","type":"aws_vpc","name":"main","provider":"provider[\"registry.terraform.io/hashicorp/aws\"]",
       "instances":[{"schema_version":0,"attributes":{"arn":"arn:aws:ec2:eu-west-1:111111111111:vpc/v","id":"v"}}]},
      {"mode":"managed","type":"random_id","name":"r","provider":"provider[\"registry.terraform.io/hashicorp/random\"]",
       "instances":[{"schema_version":0,"attributes":{"id":"x"}}]}]}
    """#
  static let bucket = #"""
    {"provider":"aws","provider_type":"AWS::S3::Bucket","provider_resource_id":"arn:aws:s3:::logs",
     "normalized_type":"aws_s3_bucket","name":"logs","properties":{"bucket":"logs","acl":"public-read","size":1}}
    """#
  static let queue = #"""
    {"provider":"aws","provider_resource_id":"arn:aws:sqs:eu-west-1:111111111111:q","normalized_type":"aws_sqs_queue",
     "name":"q","properties":{}}
    """#
  static let live = #"{"provider":"aws","account":"111111111111","resources":[\#(bucket),\#(queue)]}"#

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "drift-report-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(Self.state, "state.json")
    try write(Self.live, "live.json")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// Runs the program with the folder as current directory.
  func run(_ arguments: String, input: String = "") throws -> Program {
    try Program("drift-report", arguments.split(separator: " ").map(String.init), input: input, in: folder)
  }
}
