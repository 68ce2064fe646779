import Testing

@Suite("Nested blocks of AWS")
struct AWSBlockTests {
  @Test("a block is what the provider reads from the answer", arguments: cases)
  func block(_ block: BlockCase) throws {
    try block.check()
  }

  private static let secret = #"{"ARN": "arn:aws:secretsmanager:eu-west-1:1:secret:s-1", "Name": "s"}"#

  private static let cases = [
    BlockCase(
      "aws_secretsmanager_secret", "replica", item: secret,
      details: [
        "describe":
          #"{"ReplicationStatus": [{"Region": "eu-west-2", "KmsKeyId": "alias/aws/secretsmanager", "Status": "InSync"}]}"#
      ],
      expected: #"[{"region": "eu-west-2", "kms_key_id": "alias/aws/secretsmanager"}]"#,
      unread: ["last_accessed_date", "status", "status_message"]),
    BlockCase(
      "aws_secretsmanager_secret", "replica", item: secret, details: ["describe": #"{"Name": "s"}"#], expected: "null"),
    BlockCase(
      "aws_kinesis_firehose_delivery_stream", "splunk_configuration", item: #""logs""#,
      details: [
        "get": """
        {"DeliveryStreamDescription": {"DeliveryStreamARN": "arn:d", "Destinations": [{"SplunkDestinationDescription": {
          "HECEndpoint": "https://splunk.example:8088", "HECEndpointType": "Raw", "HECToken": "t",
          "HECAcknowledgmentTimeoutInSeconds": 600, "RetryOptions": {"DurationInSeconds": 300},
          "BufferingHints": {"IntervalInSeconds": 60, "SizeInMBs": 5}, "S3BackupMode": "FailedEventsOnly",
          "SecretsManagerConfiguration": {"Enabled": false}, "CloudWatchLoggingOptions": {"Enabled": false},
          "S3DestinationDescription": {"RoleARN": "arn:r", "BucketARN": "arn:b", "Prefix": "p/",
            "BufferingHints": {"SizeInMBs": 10, "IntervalInSeconds": 400}, "CompressionFormat": "GZIP",
            "EncryptionConfiguration": {"KMSEncryptionConfig": {"AWSKMSKeyARN": "arn:k"}},
            "CloudWatchLoggingOptions": {"Enabled": true, "LogGroupName": "g", "LogStreamName": "s"}}}}]}}
        """
      ],
      expected: """
        [{"hec_endpoint": "https://splunk.example:8088", "hec_endpoint_type": "Raw", "hec_token": "t",
          "hec_acknowledgment_timeout": 600, "retry_duration": 300, "buffering_interval": 60, "buffering_size": 5,
          "s3_backup_mode": "FailedEventsOnly", "secrets_manager_configuration": [{"enabled": false}],
          "cloudwatch_logging_options": [{"enabled": false}],
          "s3_configuration": [{"role_arn": "arn:r", "bucket_arn": "arn:b", "prefix": "p/", "buffering_size": 10,
            "buffering_interval": 400, "compression_format": "GZIP", "kms_key_arn": "arn:k",
            "cloudwatch_logging_options": [{"enabled": true, "log_group_name": "g", "log_stream_name": "s"}]}]}]
        """,
      unread: ["processing_configuration.processors.parameters"]),
    BlockCase(
      "aws_msk_cluster", "broker_node_group_info",
      item: """
        {"ClusterArn": "arn:c", "Provisioned": {"BrokerNodeGroupInfo": {"BrokerAZDistribution": "DEFAULT",
          "ClientSubnets": ["subnet-1"], "InstanceType": "kafka.m5.large", "SecurityGroups": ["sg-1"],
          "StorageInfo": {"EbsStorageInfo": {"VolumeSize": 100,
            "ProvisionedThroughput": {"Enabled": true, "VolumeThroughput": 250}}},
          "ConnectivityInfo": {"PublicAccess": {"Type": "DISABLED"}, "VpcConnectivity": {"ClientAuthentication": {
            "Sasl": {"Scram": {"Enabled": false}, "Iam": {"Enabled": true}}, "Tls": {"Enabled": false}}}}}}}
        """,
      expected: """
        [{"az_distribution": "DEFAULT", "client_subnets": ["subnet-1"], "instance_type": "kafka.m5.large",
          "security_groups": ["sg-1"], "storage_info": [{"ebs_storage_info": [{"volume_size": 100,
            "provisioned_throughput": [{"enabled": true, "volume_throughput": 250}]}]}],
          "connectivity_info": [{"public_access": [{"type": "DISABLED"}], "vpc_connectivity": [{
            "client_authentication": [{"sasl": [{"scram": false, "iam": true}], "tls": false}]}]}]}]
        """),
    BlockCase(
      "aws_msk_cluster", "encryption_info",
      item: """
        {"ClusterArn": "arn:c", "Provisioned": {"EncryptionInfo": {"EncryptionAtRest": {"DataVolumeKMSKeyId": "arn:k"},
          "EncryptionInTransit": {"ClientBroker": "TLS_PLAINTEXT", "InCluster": true}}}}
        """,
      expected: """
        [{"encryption_at_rest_kms_key_arn": "arn:k",
          "encryption_in_transit": [{"client_broker": "TLS_PLAINTEXT", "in_cluster": true}]}]
        """),
    BlockCase(
      "aws_msk_cluster", "logging_info",
      item: """
        {"ClusterArn": "arn:c", "Provisioned": {"LoggingInfo": {"BrokerLogs": {
          "CloudWatchLogs": {"Enabled": true, "LogGroup": "g"}, "Firehose": {"Enabled": false},
          "S3": {"Enabled": true, "Bucket": "b", "Prefix": "p"}}}}}
        """,
      expected: """
        [{"broker_logs": [{"cloudwatch_logs": [{"enabled": true, "log_group": "g"}], "firehose": [{"enabled": false}],
          "s3": [{"enabled": true, "bucket": "b", "prefix": "p"}]}]}]
        """),
    BlockCase(
      "aws_msk_cluster", "logging_info", item: #"{"ClusterArn": "arn:c", "Provisioned": {}}"#, expected: "null"),
  ]
}
