extension RuleExamples {
  static let awsMessaging: [RuleExample] = [
    RuleExample(
      "aws.sqs.policy", "aws_sqs_queue",
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"sqs:SendMessage\", \"Resource\": \"*\", \"Principal\": {\"AWS\": \"arn:aws:iam::111122223333:root\"}}]}"}"#,
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"sqs:SendMessage\", \"Resource\": \"*\", \"Principal\": \"*\"}]}"}"#
    ),
    RuleExample(
      "aws.sqs.encryption", "aws_sqs_queue",
      #"{"sqs_managed_sse_enabled": true}"#,
      #"{"sqs_managed_sse_enabled": false}"#),
    RuleExample(
      "aws.sqs.key", "aws_sqs_queue",
      #"{"kms_master_key_id": "alias/a"}"#,
      #"{}"#),
    RuleExample(
      "aws.sns.policy", "aws_sns_topic",
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"sns:Publish\", \"Resource\": \"*\", \"Principal\": {\"AWS\": \"arn:aws:iam::111122223333:root\"}}]}"}"#,
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"sns:Publish\", \"Resource\": \"*\", \"Principal\": {\"AWS\": \"*\"}}]}"}"#
    ),
    RuleExample(
      "aws.sns.encryption", "aws_sns_topic",
      #"{"kms_master_key_id": "alias/aws/sns"}"#,
      #"{}"#),
    RuleExample(
      "aws.kinesis.encryption", "aws_kinesis_stream",
      #"{"encryption_type": "KMS"}"#,
      #"{"encryption_type": "NONE"}"#),
    RuleExample(
      "aws.kinesis.retention", "aws_kinesis_stream",
      #"{"retention_period": 168}"#,
      #"{"retention_period": 24}"#),
    RuleExample(
      "aws.firehose.encryption", "aws_kinesis_firehose_delivery_stream",
      #"{"server_side_encryption": [{"enabled": true}]}"#,
      #"{"server_side_encryption": [{"enabled": false}]}"#),
    RuleExample(
      "aws.msk.client-transit", "aws_msk_cluster",
      #"{"encryption_info": [{"encryption_in_transit": [{"client_broker": "TLS"}]}]}"#,
      #"{"encryption_info": [{"encryption_in_transit": [{"client_broker": "TLS_PLAINTEXT"}]}]}"#),
    RuleExample(
      "aws.msk.broker-transit", "aws_msk_cluster",
      #"{"encryption_info": [{"encryption_in_transit": [{"in_cluster": true}]}]}"#,
      #"{"encryption_info": [{"encryption_in_transit": [{"in_cluster": false}]}]}"#),
    RuleExample(
      "aws.msk.public-access", "aws_msk_cluster",
      #"{"broker_node_group_info": [{"connectivity_info": [{"public_access": [{"type": "DISABLED"}]}]}]}"#,
      #"{"broker_node_group_info": [{"connectivity_info": [{"public_access": [{"type": "SERVICE_PROVIDED_EIPS"}]}]}]}"#),
    RuleExample(
      "aws.mq.public-access", "aws_mq_broker",
      #"{"publicly_accessible": false}"#,
      #"{"publicly_accessible": true}"#),
    RuleExample(
      "aws.mq.audit-log", "aws_mq_broker",
      #"{"logs": [{"audit": true}]}"#,
      #"{"logs": [{"audit": false}]}"#),
    RuleExample(
      "aws.dms.public-access", "aws_dms_replication_instance",
      #"{"publicly_accessible": false}"#,
      #"{"publicly_accessible": true}"#),
    RuleExample(
      "aws.dms.tls", "aws_dms_endpoint",
      #"{"ssl_mode": "require"}"#,
      #"{"ssl_mode": "none"}"#),
  ]
}
