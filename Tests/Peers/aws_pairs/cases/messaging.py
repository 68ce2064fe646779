"""Queues, topics, events, alarms, logs, state machines."""

import json

from ..case import ACCOUNT, Made, arn, case, lower_pairs, pairs, tags
from .compute import new_role

TAGS = {"team": "core", "env": "test"}


@case("aws_sqs_queue")
def sqs_queue(aws):
    dead = aws.sqs.create_queue(QueueName="jobs-dead")["QueueUrl"]
    dead_arn = aws.sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    redrive = {"deadLetterTargetArn": dead_arn, "maxReceiveCount": 4}
    made = aws.sqs.create_queue(
        QueueName="jobs", tags=TAGS,
        Attributes={
            "DelaySeconds": "5", "MaximumMessageSize": "2048", "MessageRetentionPeriod": "86400",
            "ReceiveMessageWaitTimeSeconds": "10",
            "VisibilityTimeout": "60", "RedrivePolicy": json.dumps(redrive),
        },
    )["QueueUrl"]
    yield Made(
        find=made,
        state={
            "id": made, "url": made, "arn": arn("sqs", "jobs"), "name": "jobs", "name_prefix": "", "delay_seconds": 5,
            "max_message_size": 2048,
            "message_retention_seconds": 86400, "receive_wait_time_seconds": 10, "visibility_timeout_seconds": 60,
            "fifo_queue": False,
            "content_based_deduplication": False, "kms_master_key_id": "", "policy": "", "redrive_allow_policy": "",
            "redrive_policy": json.dumps(redrive, separators=(",", ":")), "sqs_managed_sse_enabled": True,
            "deduplication_scope": "", "fifo_throughput_limit": "",
            **tags(**TAGS),
        },
    )
    aws.sqs.set_queue_attributes(QueueUrl=made, Attributes={"VisibilityTimeout": "90"})
    yield "visibility_timeout_seconds"


@case("aws_sns_topic")
def sns_topic(aws):
    made = aws.sns.create_topic(Name="alarms", Attributes={"DisplayName": "Alarms"}, Tags=pairs(TAGS))["TopicArn"]
    yield Made(
        find={"TopicArn": made},
        state={
            "id": made, "arn": made, "name": "alarms", "name_prefix": "", "display_name": "Alarms", "fifo_topic": False,
            "content_based_deduplication": False,
            "kms_master_key_id": "", "delivery_policy": "", "owner": ACCOUNT, "archive_policy": "",
            "http_success_feedback_role_arn": "", **tags(**TAGS),
        },
    )
    aws.sns.set_topic_attributes(TopicArn=made, AttributeName="DisplayName", AttributeValue="Changed")
    yield "display_name"


@case("aws_sns_topic_subscription")
def sns_subscription(aws):
    topic = aws.sns.create_topic(Name="alarms")["TopicArn"]
    queue = arn("sqs", "jobs")
    aws.sqs.create_queue(QueueName="jobs")
    policy = {"severity": ["high"]}
    made = aws.sns.subscribe(
        TopicArn=topic, Protocol="sqs", Endpoint=queue, Attributes={"RawMessageDelivery": "true",
        "FilterPolicy": json.dumps(policy)}, ReturnSubscriptionArn=True
    )["SubscriptionArn"]
    yield Made(
        find={"SubscriptionArn": made},
        state={
            "id": made, "arn": made, "topic_arn": topic, "protocol": "sqs", "endpoint": queue,
            "raw_message_delivery": True, "owner_id": ACCOUNT,
            "filter_policy": json.dumps(policy, separators=(",", ":")), "filter_policy_scope": "MessageAttributes",
            "delivery_policy": "", "redrive_policy": "",
            "subscription_role_arn": "", "confirmation_timeout_in_minutes": 1, "endpoint_auto_confirms": False,
        },
    )
    aws.sns.set_subscription_attributes(SubscriptionArn=made, AttributeName="RawMessageDelivery",
        AttributeValue="false")
    yield "raw_message_delivery"


@case("aws_cloudwatch_event_bus")
def event_bus(aws):
    made = aws.events.create_event_bus(Name="orders", Description="all orders", Tags=pairs(TAGS))["EventBusArn"]
    yield Made(
        find={"Name": "orders"},
        state={
            "id": "orders", "arn": made, "name": "orders", "description": "all orders", "event_source_name": None,
            "dead_letter_config": [], **tags(**TAGS),
        },
    )
    aws.events.tag_resource(ResourceARN=made, Tags=[{"Key": "env", "Value": "prod"}])
    yield "tags.env"


@case("aws_cloudwatch_event_rule")
def event_rule(aws):
    pattern = {"source": ["aws.ec2"], "detail-type": ["EC2 Instance State-change Notification"]}
    made = aws.events.put_rule(Name="stopped", EventPattern=json.dumps(pattern), State="ENABLED",
        Description="machines that stop", Tags=pairs(TAGS))["RuleArn"]
    yield Made(
        find={"Name": "stopped"},
        state={
            "id": "stopped", "arn": made, "name": "stopped", "name_prefix": "", "event_bus_name": "default",
            "event_pattern": json.dumps(pattern, indent=2),
            "state": "ENABLED", "description": "machines that stop", "role_arn": "", "schedule_expression": "",
            "force_destroy": False, **tags(**TAGS),
        },
    )
    aws.events.disable_rule(Name="stopped")
    yield "state"


@case("aws_cloudwatch_metric_alarm")
def metric_alarm(aws):
    topic = aws.sns.create_topic(Name="alarms")["TopicArn"]
    values = dict(
        AlarmName="cpu", ComparisonOperator="GreaterThanThreshold", EvaluationPeriods=2, MetricName="CPUUtilization",
        Namespace="AWS/EC2", Period=300,
        Statistic="Average", AlarmDescription="busy", ActionsEnabled=True, AlarmActions=[topic],
        Dimensions=[{"Name": "InstanceId", "Value": "i-1"}],
        TreatMissingData="missing", Tags=pairs(TAGS),
    )
    aws.cloudwatch.put_metric_alarm(**values, Threshold=80.0)
    yield Made(
        find={"AlarmName": "cpu"},
        state={
            "id": "cpu", "arn": arn("cloudwatch", "alarm:cpu"), "alarm_name": "cpu",
            "comparison_operator": "GreaterThanThreshold", "evaluation_periods": 2,
            "metric_name": "CPUUtilization", "namespace": "AWS/EC2", "period": 300, "statistic": "Average",
            "threshold": 80, "alarm_description": "busy",
            "actions_enabled": True, "alarm_actions": [topic], "ok_actions": [], "insufficient_data_actions": [],
            "dimensions": {"InstanceId": "i-1"},
            "treat_missing_data": "missing", "datapoints_to_alarm": 0, "extended_statistic": "", "unit": "",
            "metric_query": [], "threshold_metric_id": "",
            "evaluate_low_sample_count_percentiles": "", **tags(**TAGS),
        },
    )
    aws.cloudwatch.put_metric_alarm(**values, Threshold=95.5)
    yield "threshold"


@case("aws_cloudwatch_log_group")
def log_group(aws):
    aws.logs.create_log_group(logGroupName="/app/web", tags=TAGS)
    yield Made(
        find={"logGroupName": "/app/web"},
        state={
            "id": "/app/web", "arn": arn("logs", "log-group:/app/web"), "name": "/app/web", "name_prefix": "",
            "retention_in_days": 0, "kms_key_id": "",
            "skip_destroy": False, **tags(**TAGS),
        },
    )
    aws.logs.put_retention_policy(logGroupName="/app/web", retentionInDays=30)
    yield "retention_in_days"


@case("aws_sfn_state_machine")
def state_machine(aws):
    definition = {"StartAt": "done", "States": {"done": {"Type": "Succeed"}}}
    role = new_role(aws, "states.amazonaws.com")
    made = aws.stepfunctions.create_state_machine(name="flow", definition=json.dumps(definition), roleArn=role,
        type="STANDARD", tags=lower_pairs(TAGS))
    made = made["stateMachineArn"]
    yield Made(
        find={"stateMachineArn": made},
        state={
            "id": made, "arn": made, "name": "flow", "name_prefix": "", "definition": json.dumps(definition, indent=2),
            "role_arn": role, "type": "STANDARD",
            "status": "ACTIVE", "publish": False, **tags(**TAGS),
        },
    )
    changed = {"StartAt": "done", "States": {"done": {"Type": "Fail"}}}
    aws.stepfunctions.update_state_machine(stateMachineArn=made, definition=json.dumps(changed))
    yield "definition"


@case("aws_cloudtrail")
def cloudtrail(aws):
    aws.s3.create_bucket(Bucket="trail", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    made = aws.cloudtrail.create_trail(
        Name="all", S3BucketName="trail", S3KeyPrefix="logs", IncludeGlobalServiceEvents=True, IsMultiRegionTrail=True,
        EnableLogFileValidation=True, TagsList=pairs(TAGS)
    )["TrailARN"]
    aws.cloudtrail.start_logging(Name="all")
    yield Made(
        find={"TrailARN": made},
        state={
            "id": made, "arn": made, "name": "all", "s3_bucket_name": "trail", "s3_key_prefix": "logs",
            "include_global_service_events": True,
            "is_multi_region_trail": True, "is_organization_trail": False, "enable_log_file_validation": True,
            "enable_logging": True, "kms_key_id": "",
            "cloud_watch_logs_group_arn": "", "cloud_watch_logs_role_arn": "", "sns_topic_name": "",
            "home_region": "eu-west-1", **tags(**TAGS),
        },
    )
    aws.cloudtrail.stop_logging(Name="all")
    yield "enable_logging"
