import DriftDiff
import DriftModels
import Testing

@Suite("Texts that can be written in several forms")
struct FormTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let attribute: String
    let declared: String
    let live: String
    let isEqual: Bool
    var testDescription: String { "\(attribute) \(declared) and \(live)" }
  }

  static let rows = [
    // Networks.
    Row(attribute: "aws_route.destination_cidr_block", declared: "10.1.2.3/16", live: "10.1.0.0/16", isEqual: true),
    Row(attribute: "aws_route.destination_cidr_block", declared: "10.1.2.3/15", live: "10.0.0.0/15", isEqual: true),
    Row(attribute: "aws_route.destination_cidr_block", declared: "10.1.2.3/16", live: "10.1.0.0/15", isEqual: false),
    Row(attribute: "aws_route.destination_cidr_block", declared: "10.1.2.3/33", live: "10.1.2.0/33", isEqual: false),
    Row(attribute: "aws_route.destination_cidr_block", declared: "10.1.2/16", live: "10.1.0/16", isEqual: false),
    Row(attribute: "aws_route.destination_cidr_block", declared: "0.0.0.0/0", live: "10.0.0.0/0", isEqual: true),
    Row(attribute: "aws_vpc.cidr_block", declared: "10.1.2.3/16", live: "10.1.0.0/16", isEqual: false),
    Row(attribute: "azurerm_key_vault.ip_rules", declared: "192.0.2.7", live: "192.0.2.7/32", isEqual: true),
    Row(attribute: "azurerm_key_vault.ip_rules", declared: "192.0.2.7", live: "192.0.2.7/31", isEqual: false),
    Row(attribute: "azurerm_key_vault.ip_rules", declared: "2001:db8::1", live: "2001:db8::1/128", isEqual: true),
    Row(attribute: "aws_route53_record.records", declared: "2001:0DB8:0:0::1", live: "2001:db8::1", isEqual: true),
    Row(attribute: "aws_route53_record.records", declared: "::ffff:192.0.2.1", live: "::ffff:c000:201", isEqual: true),
    Row(attribute: "aws_route53_record.records", declared: "1::2::3", live: "1::2:0:3", isEqual: false),
    Row(attribute: "aws_route53_record.records", declared: "192.0.2.1", live: "192.0.2.1/32", isEqual: false),
    Row(attribute: "google_compute_forwarding_rule.port_range", declared: "443", live: "443-443", isEqual: true),
    Row(attribute: "google_compute_forwarding_rule.port_range", declared: "443", live: "443-444", isEqual: false),
    Row(attribute: "google_compute_forwarding_rule.port_range", declared: "1-2-3", live: "1-3", isEqual: false),
    // Quantities.
    Row(
      attribute: "azurerm_key_vault_key.expiration_date", declared: "2026-03-01T10:00:00+02:00",
      live: "2026-03-01T08:00:00.000Z", isEqual: true),
    Row(
      attribute: "azurerm_key_vault_key.expiration_date", declared: "2026-03-01T10:00:00Z",
      live: "2026-03-01T10:00:01Z",
      isEqual: false),
    Row(attribute: "google_pubsub_topic.message_retention_duration", declared: "90s", live: "90.000s", isEqual: true),
    Row(attribute: "google_pubsub_topic.message_retention_duration", declared: "1m30s", live: "90s", isEqual: true),
    Row(attribute: "google_pubsub_topic.message_retention_duration", declared: "1.5m", live: "PT1M30S", isEqual: true),
    Row(attribute: "google_pubsub_topic.message_retention_duration", declared: "P1DT1H", live: "25h", isEqual: true),
    Row(attribute: "google_pubsub_topic.message_retention_duration", declared: "P1M", live: "P30D", isEqual: false),
    Row(attribute: "google_pubsub_topic.message_retention_duration", declared: "90", live: "90s", isEqual: false),
    Row(attribute: "google_pubsub_topic.message_retention_duration", declared: "PT", live: "PT0S", isEqual: false),
    Row(
      attribute: "google_pubsub_topic.message_retention_duration", declared: "99999999999h", live: "99999999998h",
      isEqual: false),
    Row(attribute: "google_cloudfunctions2_function.available_memory", declared: "1Gi", live: "1024Mi", isEqual: true),
    Row(
      attribute: "google_cloudfunctions2_function.available_memory", declared: "1.5Gi", live: "1536 MiB", isEqual: true),
    Row(attribute: "google_cloudfunctions2_function.available_memory", declared: "1GB", live: "1000M", isEqual: true),
    Row(attribute: "google_cloudfunctions2_function.available_memory", declared: "1G", live: "1Gi", isEqual: false),
    Row(attribute: "google_cloudfunctions2_function.available_memory", declared: "1024", live: "1Ki", isEqual: false),
    Row(
      attribute: "google_cloudfunctions2_function.available_memory", declared: "9999999999Pi", live: "9999999998Pi",
      isEqual: false),
    // Names.
    Row(attribute: "aws_route53_zone.name", declared: "Example.com", live: "example.com.", isEqual: true),
    Row(attribute: "aws_route53_zone.name", declared: "example.com", live: "*.example.com", isEqual: false),
    Row(attribute: "aws_route53_zone.name", declared: "example.com", live: "example.com..", isEqual: false),
    Row(attribute: "aws_s3_bucket.bucket", declared: "example.com", live: "example.com.", isEqual: false),
    Row(
      attribute: "aws_iam_openid_connect_provider.url", declared: "https://Idp.example.com:443/",
      live: "https://idp.example.com", isEqual: true),
    Row(
      attribute: "aws_iam_openid_connect_provider.url", declared: "https://idp.example.com/a/",
      live: "https://idp.example.com/a", isEqual: false),
    Row(
      attribute: "aws_iam_openid_connect_provider.url", declared: "http://idp.example.com",
      live: "https://idp.example.com", isEqual: false),
    Row(
      attribute: "aws_iam_openid_connect_provider.url", declared: "https://idp.example.com:8443",
      live: "https://idp.example.com", isEqual: false),
    // Keys.
    Row(
      attribute: "google_compute_instance.metadata_startup_script", declared: "a\r\nb\n", live: "a\nb", isEqual: true),
    Row(attribute: "google_compute_instance.metadata_startup_script", declared: "a\n\nb", live: "a\nb", isEqual: false),
    Row(attribute: "google_compute_instance.metadata_startup_script", declared: "a ", live: "a", isEqual: false),
    Row(attribute: "aws_key_pair.public_key", declared: "ssh-rsa AAAA ann", live: "ssh-rsa AAAA", isEqual: true),
    Row(attribute: "aws_key_pair.public_key", declared: "ssh-rsa AAAA", live: "ssh-rsa AA\nAA\n", isEqual: true),
    Row(attribute: "aws_key_pair.public_key", declared: "ssh-rsa AAAA", live: "ssh-dss AAAA", isEqual: false),
    Row(attribute: "aws_key_pair.public_key", declared: "ssh-rsa AAAA", live: "ssh-rsa AAAB", isEqual: false),
    Row(attribute: "aws_launch_template.user_data", declared: "aGk_", live: "aGk/", isEqual: true),
    Row(attribute: "aws_launch_template.user_data", declared: "aGkx\naA==", live: "aGkxaA", isEqual: true),
    Row(attribute: "aws_launch_template.user_data", declared: "aGk_", live: "aGk+", isEqual: false),
    Row(attribute: "aws_launch_template.user_data", declared: "a", live: "a=", isEqual: false),
    Row(
      attribute: "google_storage_bucket_object.md5hash", declared: "d41d8cd98f00b204e9800998ecf8427e",
      live: "1B2M2Y8AsgTpgAmY7PhCfg==", isEqual: true),
    Row(
      attribute: "google_storage_bucket_object.md5hash", declared: "d41d8cd98f00b204e9800998ecf8427f",
      live: "1B2M2Y8AsgTpgAmY7PhCfg==", isEqual: false),
    Row(attribute: "google_storage_bucket_object.md5hash", declared: "abcd", live: "q80=", isEqual: false),
    // Documents.
    Row(
      attribute: "aws_sns_topic.delivery_policy", declared: #"{"a":{"b":null},"c":1}"#, live: #"{"a":{},"c":1}"#,
      isEqual: true),
    Row(attribute: "aws_sns_topic.delivery_policy", declared: #"{"a":[null]}"#, live: #"{"a":[]}"#, isEqual: false),
    Row(attribute: "aws_sns_topic.kms_policy", declared: #"{"a":null}"#, live: #"{"c":1}"#, isEqual: false),
  ]

  @Test("they are equal where both can be read and mean the same", arguments: rows)
  func forms(_ row: Row) throws {
    let parts = row.attribute.split(separator: ".").map(String.init)
    let differences = try [(row.declared, row.live), (row.live, row.declared)].map {
      try Make.differences(parts[0], declared: Self.object(parts[1], $0.0), live: Self.object(parts[1], $0.1))
    }
    #expect(differences == Array(repeating: row.isEqual ? [] : [parts[1]], count: 2))
  }

  @Test("records are read as addresses in records of addresses alone", arguments: [("AAAA", []), ("TXT", ["records"])])
  func recordTypes(type: String, paths: [String]) throws {
    let found = try Make.differences(
      "aws_route53_record", declared: #"{"type":"\#(type)","records":["2001:DB8::1"]}"#,
      live: #"{"type":"\#(type)","records":["2001:db8::1"]}"#)
    #expect(found == paths)
  }

  private static func object(_ name: String, _ value: String) -> String {
    var writer = JSONWriter()
    writer.object { $0.member(name, value) }
    return writer.text
  }
}
