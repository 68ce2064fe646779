import DriftModels
import Testing

@testable import CloudEnum

@Suite("Answers as clouds give them")
struct AnswerTests {
  @Test("texts of XML answers become the numbers and booleans that Terraform stores")
  func kinds() throws {
    let live = try Self.map(
      "aws_db_instance",
      """
      {"DbiResourceId": "db-1", "DBInstanceIdentifier": "orders", "DBInstanceArn": "arn:aws:rds:eu-west-1:1:db:orders", "AllocatedStorage": "20",
       "MultiAZ": "false", "PreferredMaintenanceWindow": "Sun:03:00-Sun:04:00", "Endpoint": {"Port": "5432"}, "VpcSecurityGroups": [{"VpcSecurityGroupId": "sg-1"}],
       "KmsKeyId": null}
      """)
    #expect(live.properties?["allocated_storage"]?.int == 20)
    #expect(live.properties?["multi_az"]?.bool == false)
    #expect(live.properties?["port"]?.int == 5432)
    #expect(live.properties?["maintenance_window"]?.string == "sun:03:00-sun:04:00")
    #expect(live.properties?["vpc_security_group_ids"]?.value == ["sg-1"])
  }

  @Test("an attribute that the answer lacks is left out, one that is null is null")
  func absence() throws {
    let live = try Self.map("aws_ebs_volume", #"{"VolumeId": "vol-1", "KmsKeyId": null}"#)
    #expect(live.properties?["kms_key_id"]?.isNull == true)
    #expect(live.properties?["size"] == nil)
  }

  @Test("a value of a shape that the attribute can't have is left out")
  func shape() throws {
    let live = try Self.map(
      "aws_ebs_volume", #"{"VolumeId": "vol-1", "Size": {"GiB": 8}, "VolumeType": ["gp2", "gp3"], "Iops": ["100"]}"#)
    #expect(live.properties?["size"] == nil)
    #expect(live.properties?["type"] == nil)
    #expect(live.properties?["iops"]?.int == 100)
  }

  @Test("a detail that says there is none differs from one that was not read")
  func details() throws {
    let item = #"{"Name": "logs"}"#
    let unread = try Self.map("aws_s3_bucket", item)
    #expect(unread.properties?["policy"] == nil)
    #expect(unread.properties?["object_lock_enabled"] == nil)
    #expect(unread.tags == nil)
    let none = try Self.map("aws_s3_bucket", item, details: ["policy": "null", "lock": "null", "tags": "null"])
    #expect(none.properties?["policy"]?.isNull == true)
    #expect(none.properties?["object_lock_enabled"]?.bool == false)
    #expect(none.tags?.count == 0)
  }

  @Test("integers and texts keep every digit and character")
  func exactness() throws {
    let live = try Self.map(
      "aws_sqs_queue", #""https://sqs/1/q""#,
      details: [
        "get":
          #"{"Attributes": {"QueueArn": "arn:q", "DelaySeconds": "12345678901234567890", "Policy": "{\"a\":\"é🙂\"}"}}"#
      ])
    #expect(live.properties?["delay_seconds"]?.number?.text == "12345678901234567890")
    #expect(live.properties?["policy"]?.string == #"{"a":"é🙂"}"#)
  }

  @Test("IAM's percent-encoded documents and those that a client has parsed give the same text")
  func policies() throws {
    let encoded = #"{"Policy": {"Arn": "arn:p"}}"#
    for document in [#""%7B%22Version%22%3A%222012-10-17%22%7D""#, #"{"Version": "2012-10-17"}"#] {
      let live = try Self.map(
        "aws_iam_policy", #"{"Arn": "arn:p", "PolicyName": "p"}"#,
        details: ["get": encoded, "version": "{\"PolicyVersion\": {\"Document\": \(document)}}"])
      #expect(live.properties?["policy"]?.string == #"{"Version":"2012-10-17"}"#)
    }
  }

  @Test("a Kubernetes object gives nested blocks with the provider's names")
  func kubernetes() throws {
    let live = try Self.map(
      "kubernetes_deployment_v1",
      """
      {"metadata": {"name": "web", "namespace": "shop", "labels": {"app": "web"}, "uid": "1"},
       "spec": {"replicas": 2, "selector": {"matchLabels": {"app": "web"}},
        "template": {"spec": {"containers": [{"name": "c", "image": "nginx", "env": [{"name": "A", "value": "1"}],
          "ports": [{"containerPort": 80, "protocol": "TCP"}], "resources": {"limits": {"cpu": "1"}},
          "livenessProbe": {"httpGet": {"path": "/", "port": 8080}}, "volumeMounts": [{"mountPath": "/d", "name": "v"}]}],
          "volumes": [{"name": "v", "configMap": {"name": "cfg", "defaultMode": 420}}]}}}}
      """)
    let spec = try #require(live.properties?["spec"]?[0])
    #expect(spec["replicas"]?.string == "2")
    #expect(spec["selector"]?[0]?["match_labels"]?["app"]?.string == "web")
    let pod = try #require(spec["template"]?[0]?["spec"]?[0])
    let container = try #require(pod["container"]?[0])
    #expect(container["image"]?.string == "nginx")
    #expect(container["env"]?[0]?["value"]?.string == "1")
    #expect(container["port"]?[0]?["container_port"]?.int == 80)
    #expect(container["resources"]?[0]?["limits"]?["cpu"]?.string == "1")
    #expect(container["liveness_probe"]?[0]?["http_get"]?[0]?["port"]?.string == "8080")
    #expect(container["volume_mount"]?[0]?["mount_path"]?.string == "/d")
    #expect(pod["volume"]?[0]?["config_map"]?[0]?["default_mode"]?.string == "0644")
    #expect(live.properties?["metadata"]?[0]?["labels"]?["app"]?.string == "web")
    #expect(live.unread?.elements?.contains { $0.string == "metadata.uid" } == true)
  }

  @Test("an Azure object is read from its properties")
  func azure() throws {
    let live = try Self.map(
      "azurerm_storage_account",
      """
      {"id": "/subscriptions/S/resourceGroups/G/providers/Microsoft.Storage/storageAccounts/a", "name": "a", "location": "North Europe",
       "sku": {"name": "Standard_ZRS", "tier": "Standard"}, "kind": "StorageV2", "tags": {"env": "prod"},
       "properties": {"publicNetworkAccess": "Disabled", "networkAcls": {"bypass": "AzureServices, Logging", "defaultAction": "Deny", "ipRules": [{"value": "192.0.2.1"}]}}}
      """)
    #expect(live.properties?["location"]?.string == "northeurope")
    #expect(live.properties?["account_replication_type"]?.string == "ZRS")
    #expect(live.properties?["public_network_access_enabled"]?.bool == false)
    #expect(live.properties?["shared_access_key_enabled"]?.bool == true)
    #expect(live.properties?["network_rules"]?[0]?["bypass"]?.value == ["AzureServices", "Logging"])
    #expect(live.properties?["network_rules"]?[0]?["ip_rules"]?.value == ["192.0.2.1"])
    #expect(live.properties?["tags"]?["env"]?.string == "prod")
  }

  @Test("a text put together gives nothing when a part is missing")
  func assembled() throws {
    let id = #""id": "/subscriptions/S/resourceGroups/G/providers/x/y""#
    let whole = try Self.map(
      "azurerm_postgresql_flexible_server",
      "{\(id), \"sku\": {\"name\": \"Standard_D2s_v3\", \"tier\": \"GeneralPurpose\"}}")
    #expect(whole.properties?["sku_name"]?.string == "GP_Standard_D2s_v3")
    let half = try Self.map("azurerm_postgresql_flexible_server", "{\(id), \"sku\": {\"tier\": \"GeneralPurpose\"}}")
    #expect(half.properties?["sku_name"] == nil)
  }

  @Test("a Google object keeps references as they are and converts the rest")
  func google() throws {
    let live = try Self.map(
      "google_compute_firewall",
      """
      {"name": "web", "network": "https://www.googleapis.com/compute/v1/projects/p/global/networks/n", "priority": 900,
       "allowed": [{"IPProtocol": "tcp", "ports": ["80", "443"]}], "sourceRanges": ["0.0.0.0/0"], "disabled": false}
      """)
    #expect(live.properties?["network"]?.string?.hasSuffix("/networks/n") == true)
    #expect(live.properties?["allow"]?[0]?["protocol"]?.string == "tcp")
    #expect(live.properties?["allow"]?[0]?["ports"]?.value == ["80", "443"])
    #expect(live.properties?["priority"]?.int == 900)
    let network = try MappingCatalogue.standard(for: .gcp).mapping(terraformType: "google_compute_firewall")?.attributes
      .first { $0.name == "network" }
    #expect(network?.comparison == .selfLink)
  }

  static func map(_ type: String, _ item: String, details: [String: String] = [:]) throws -> LiveResource {
    let cloud = try #require(CloudProviderKind(terraformType: type))
    let mapping = try #require(try MappingCatalogue.standard(for: cloud).mapping(terraformType: type))
    return try mapping.map(
      item: JSONDocument(item).root, details: details.mapValues { try JSONDocument($0).root },
      context: SampleItem.context)
  }
}
