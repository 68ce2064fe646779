extension AttributeRules {
  static let awsMessaging: [AttributeRule] = [
    AttributeRule(
      "aws.sqs.policy", .publicExposure, "aws_sqs_queue aws_sqs_queue_policy", "policy", .grants(.anyPrincipal),
      "anybody can send or read messages", "FSBP SQS.3"),
    AttributeRule(
      "aws.sqs.encryption", .encryptionDisabled, "aws_sqs_queue", "sqs_managed_sse_enabled", .turnsOff(),
      guards: [.unless("kms_master_key_id", .isSet)], "messages are stored in the clear", "FSBP SQS.1"),
    AttributeRule(
      "aws.sqs.key", .encryptionChange, "aws_sqs_queue", "kms_master_key_id", .isRemoved,
      "messages are not sealed by a key of the account any more", "FSBP SQS.1"),
    AttributeRule(
      "aws.sns.policy", .publicExposure, "aws_sns_topic aws_sns_topic_policy", "policy", .grants(.anyPrincipal),
      "anybody can publish or subscribe", "FSBP SNS.4"),
    AttributeRule(
      "aws.sns.encryption", .encryptionDisabled, "aws_sns_topic", "kms_master_key_id", .isRemoved,
      "messages are stored in the clear", "FSBP SNS.1"),
    AttributeRule(
      "aws.kinesis.encryption", .encryptionDisabled, "aws_kinesis_stream", "encryption_type", .isNoneOf(["kms"]),
      "records are stored in the clear", "FSBP Kinesis.1"),
    AttributeRule(
      "aws.kinesis.retention", .backupReduced, "aws_kinesis_stream", "retention_period", .lowers(absent: 24),
      "records are kept for a shorter time", "FSBP Kinesis.3"),
    AttributeRule(
      "aws.firehose.encryption", .encryptionDisabled, "aws_kinesis_firehose_delivery_stream",
      "server_side_encryption.enabled", .turnsOff(), "records are stored in the clear", "FSBP DataFirehose.1"),
    AttributeRule(
      "aws.msk.client-transit", .encryptionDisabled, "aws_msk_cluster",
      "encryption_info.encryption_in_transit.client_broker", .isNoneOf(["tls"], absent: false),
      "clients may talk to it in the clear", "FSBP MSK.1", "NIST SC-8"),
    AttributeRule(
      "aws.msk.broker-transit", .encryptionDisabled, "aws_msk_cluster",
      "encryption_info.encryption_in_transit.in_cluster", .turnsOff(absent: true),
      "data travels in the clear between brokers", "FSBP MSK.1"),
    AttributeRule(
      "aws.msk.public-access", .publicExposure, "aws_msk_cluster",
      "broker_node_group_info.connectivity_info.public_access.type", .isOneOf(["service_provided_eips"]),
      countsAtCreation: false, "brokers get addresses on the internet", "FSBP MSK.4"),
    AttributeRule(
      "aws.mq.public-access", .publicExposure, "aws_mq_broker", "publicly_accessible", .turnsOn(),
      "the broker gets an address on the internet", "NIST SC-7"),
    AttributeRule(
      "aws.mq.audit-log", .loggingDisabled, "aws_mq_broker", "logs.audit", .turnsOff(),
      "what administrators do is not logged any more", "FSBP MQ.2"),
    AttributeRule(
      "aws.dms.public-access", .publicExposure, "aws_dms_replication_instance", "publicly_accessible", .turnsOn(),
      countsAtCreation: false, "the instance gets an address on the internet", "FSBP DMS.1"),
    AttributeRule(
      "aws.dms.tls", .encryptionDisabled, "aws_dms_endpoint", "ssl_mode", .isOneOf(["none"], absent: true),
      "data travels in the clear", "FSBP DMS.9"),
  ]
}
