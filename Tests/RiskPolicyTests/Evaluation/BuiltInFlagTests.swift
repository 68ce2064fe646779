import DriftModels
import Testing

@testable import RiskPolicy

@Suite("Built-in flags")
struct BuiltInFlagTests {
  /// A change that raises a flag and one like it that does not.
  struct Example: Sendable, CustomStringConvertible {
    let flag: BuiltInFlag
    let raises: Change
    let leaves: Change

    var description: String { flag.id }
  }

  struct Change: Sendable {
    let type: String
    let action: RiskAction
    let before: String?
    let after: String?

    init(_ type: String, _ action: RiskAction, _ before: String?, _ after: String?) {
      self.type = type
      self.action = action
      self.before = before
      self.after = after
    }
  }

  static let examples: [Example] = [
    Example(
      flag: .resourceDeletion, raises: Change("aws_instance", .delete, #"{"ami":"a"}"#, nil),
      leaves: Change("aws_instance", .replace, #"{"ami":"a"}"#, #"{"ami":"b"}"#)),
    Example(
      flag: .statefulResourceDestruction,
      raises: Change("aws_db_instance", .replace, #"{"engine":"a"}"#, #"{"engine":"b"}"#),
      leaves: Change("aws_db_instance", .update, #"{"engine":"a"}"#, #"{"engine":"b"}"#)),
    Example(
      flag: .resourceReplacement, raises: Change("aws_instance", .replace, #"{"ami":"a"}"#, #"{"ami":"b"}"#),
      leaves: Change("aws_db_instance", .replace, #"{"engine":"a"}"#, #"{"engine":"b"}"#)),
    Example(
      flag: .publicIngress,
      raises: Change(
        "aws_vpc_security_group_ingress_rule", .create, nil,
        #"{"cidr_ipv4":"0.0.0.0/0","ip_protocol":"tcp","from_port":22,"to_port":22}"#),
      leaves: Change(
        "aws_vpc_security_group_ingress_rule", .create, nil,
        #"{"cidr_ipv4":"10.0.0.0/8","ip_protocol":"tcp","from_port":22,"to_port":22}"#)),
    Example(
      flag: .publicExposure, raises: Change("aws_s3_bucket_acl", .create, nil, #"{"acl":"public-read"}"#),
      leaves: Change("aws_s3_bucket_acl", .update, #"{"acl":"public-read"}"#, #"{"acl":"private"}"#)),
    Example(
      flag: .iamWildcard,
      raises: Change(
        "aws_iam_role_policy_attachment", .create, nil,
        #"{"policy_arn":"arn:aws:iam::aws:policy/AdministratorAccess"}"#),
      leaves: Change(
        "aws_iam_role_policy_attachment", .create, nil,
        #"{"policy_arn":"arn:aws:iam::aws:policy/ReadOnlyAccess"}"#)),
    Example(
      flag: .iamChange, raises: Change("aws_iam_user", .delete, #"{"name":"a"}"#, nil),
      leaves: Change("aws_iam_user", .update, #"{"tags":{"a":"1"}}"#, #"{"tags":{"a":"2"}}"#)),
    Example(
      flag: .securityChange,
      raises: Change("aws_security_group", .update, #"{"vpc_id":"a"}"#, #"{"vpc_id":"b"}"#),
      leaves: Change("aws_security_group", .update, #"{"description":"a"}"#, #"{"description":"b"}"#)),
    Example(
      flag: .encryptionChange,
      raises: Change("aws_sns_topic", .update, #"{"kms_master_key_id":"a"}"#, #"{"kms_master_key_id":"b"}"#),
      leaves: Change("aws_sns_topic", .update, #"{"name":"a"}"#, #"{"name":"a","kms_master_key_id":"b"}"#)),
    Example(
      flag: .encryptionDisabled,
      raises: Change("aws_ebs_volume", .replace, #"{"encrypted":true}"#, #"{"encrypted":false}"#),
      leaves: Change("aws_ebs_volume", .replace, #"{"encrypted":false}"#, #"{"encrypted":true}"#)),
    Example(
      flag: .deletionProtectionDisabled,
      raises: Change(
        "aws_lb", .update, #"{"enable_deletion_protection":true}"#, #"{"enable_deletion_protection":false}"#),
      leaves: Change("aws_lb", .create, nil, #"{"enable_deletion_protection":false}"#)),
    Example(
      flag: .backupReduced,
      raises: Change("aws_db_instance", .update, #"{"backup_retention_period":7}"#, #"{"backup_retention_period":0}"#),
      leaves: Change("aws_db_instance", .update, #"{"backup_retention_period":0}"#, #"{"backup_retention_period":7}"#)),
    Example(
      flag: .loggingDisabled,
      raises: Change("aws_cloudtrail", .update, #"{"enable_logging":true}"#, #"{"enable_logging":false}"#),
      leaves: Change("aws_cloudtrail", .update, #"{"enable_logging":false}"#, #"{"enable_logging":true}"#)),
    Example(
      flag: .networkChange, raises: Change("aws_route", .update, #"{"gateway_id":"a"}"#, #"{"gateway_id":"b"}"#),
      leaves: Change("aws_instance", .update, #"{"subnet_id":"a"}"#, #"{"subnet_id":"b"}"#)),
    Example(
      flag: .instanceTypeChange,
      raises: Change("aws_instance", .update, #"{"instance_type":"t3.micro"}"#, #"{"instance_type":"t3.large"}"#),
      leaves: Change("aws_instance", .update, #"{"ami":"a"}"#, #"{"ami":"b"}"#)),
    Example(
      flag: .configChange, raises: Change("aws_instance", .update, #"{"ami":"a"}"#, #"{"ami":"b"}"#),
      leaves: Change("aws_instance", .update, #"{"instance_type":"a"}"#, #"{"instance_type":"b"}"#)),
    Example(
      flag: .scalingChange,
      raises: Change("aws_autoscaling_group", .update, #"{"max_size":2}"#, #"{"max_size":3}"#),
      leaves: Change("aws_autoscaling_group", .update, #"{"max_size":2,"name":"a"}"#, #"{"max_size":3,"name":"b"}"#)),
    Example(
      flag: .tagChange, raises: Change("aws_instance", .update, #"{"tags":{"a":"1"}}"#, #"{"tags":{"a":"2"}}"#),
      leaves: Change(
        "aws_instance", .update, #"{"tags":{"a":"1"},"ami":"a"}"#, #"{"tags":{"a":"2"},"ami":"b"}"#)),
    Example(
      flag: .descriptionChange,
      raises: Change("aws_lambda_function", .update, #"{"description":"a"}"#, #"{"description":"b"}"#),
      leaves: Change("aws_lambda_function", .update, #"{"runtime":"a"}"#, #"{"runtime":"b"}"#)),
    Example(
      flag: .unmanagedResource, raises: Change("aws_instance", .extra, nil, #"{"ami":"a"}"#),
      leaves: Change("aws_instance", .missing, #"{"ami":"a"}"#, nil)),
    Example(
      flag: .outOfBandChange, raises: Change("aws_instance", .outOfBand, #"{"ami":"a"}"#, #"{"ami":"b"}"#),
      leaves: Change("aws_instance", .changed, #"{"ami":"a"}"#, #"{"ami":"b"}"#)),
    Example(
      flag: .resourceCreation, raises: Change("aws_instance", .create, nil, #"{"ami":"a"}"#),
      leaves: Change("aws_iam_user", .create, nil, #"{"name":"a"}"#)),
  ]

  @Test("every flag has an example")
  func complete() {
    #expect(Set(Self.examples.map(\.flag)) == Set(BuiltInFlag.allCases))
    #expect(FlagCatalogue.entries.map(\.flag).sorted { $0.id < $1.id } == BuiltInFlag.allCases.sorted { $0.id < $1.id })
  }

  @Test("a flag is raised where it is meant and nowhere else", arguments: examples)
  func raised(_ example: Example) throws {
    #expect(try Self.flags(example.raises).contains(example.flag.id))
    #expect(try !Self.flags(example.leaves).contains(example.flag.id))
  }

  private static func flags(_ change: Change) throws -> Set<String> {
    let verdict = try Subjects.verdict(change.type, change.action, before: change.before, after: change.after)
    #expect(!verdict.isUndecided)
    return verdict.certain
  }

  @Test("nothing is said of what does nothing", arguments: [RiskAction.read, .noOp, .forget])
  func quiet(_ action: RiskAction) throws {
    #expect(try Subjects.verdict("aws_s3_bucket", action, before: #"{"a":1}"#, after: #"{"a":2}"#) == .none)
  }

  @Test("an unmanaged resource is worse when it guards others, and worst when it is public")
  func unmanaged() throws {
    #expect(try Subjects.verdict("aws_instance", .extra, after: "{}").level == .low)
    #expect(try Subjects.verdict("aws_iam_user", .extra, after: "{}").level == .medium)
    let open = try Subjects.verdict("aws_db_instance", .extra, after: #"{"publicly_accessible":true}"#)
    #expect(open.level == .high)
    #expect(open.flags.map(\.attribute) == ["publicly_accessible"])
  }

  @Test("the lists hold more than 300 types, those of the reference among them, each once")
  func types() {
    let types = BuiltInTypes.standard
    #expect(types.all.count >= 300)
    #expect(types.stateful.isSuperset(of: ["aws_s3_bucket", "google_sql_database_instance", "azurerm_redis_cache"]))
    #expect(types.all.allSatisfy { CloudProviderKind(terraformType: $0) != nil })
    #expect(types.only(.gcp).all.allSatisfy { $0.hasPrefix("google_") })
    for type in AttributeRules.all.flatMap(\.types) { #expect(CloudProviderKind(terraformType: type) != nil) }
  }

  @Test(
    "what grants access on Google Cloud is known by its ending, unless another list has it",
    arguments: [
      ("google_notebooks_instance_iam_member", true), ("google_made_up_iam_policy", true),
      ("google_kms_crypto_key_iam_member", false), ("google_storage_bucket_iam_member", false),
      ("google_storage_bucket", false), ("aws_made_up_iam_policy", false),
    ])
  func endings(_ type: String, _ expected: Bool) throws {
    #expect(BuiltInTypes.standard.saysWhoMay(type) == expected)
    let verdict = try Subjects.verdict(type, .delete, before: #"{"role":"a"}"#)
    #expect(verdict.certain.contains("iam-change") == expected)
  }

  @Test("every type of the reference is in its list")
  func referenceTypes() {
    let types = BuiltInTypes.standard
    for (list, names) in ReferenceTypes.lists {
      let missing = names.filter { !types[keyPath: list].contains($0) }
      #expect(missing.isEmpty)
    }
  }
}
