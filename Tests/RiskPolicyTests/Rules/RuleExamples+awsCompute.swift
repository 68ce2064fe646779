extension RuleExamples {
  static let awsCompute: [RuleExample] = [
    RuleExample(
      "aws.ec2.root-volume", "aws_instance",
      #"{"root_block_device": [{"encrypted": true}]}"#,
      #"{"root_block_device": [{"encrypted": false}]}"#),
    RuleExample(
      "aws.ec2.block-device", "aws_instance",
      #"{"ebs_block_device": [{"encrypted": true}]}"#,
      #"{"ebs_block_device": [{"encrypted": false}]}"#),
    RuleExample(
      "aws.ec2.metadata-tokens", "aws_instance",
      #"{"metadata_options": [{"http_tokens": "required"}]}"#,
      #"{"metadata_options": [{"http_tokens": "optional"}]}"#),
    RuleExample(
      "aws.ec2.public-address", "aws_instance",
      #"{"associate_public_ip_address": false}"#,
      #"{"associate_public_ip_address": true}"#),
    RuleExample(
      "aws.ec2.template-public-address", "aws_launch_template",
      #"{"network_interfaces": [{"associate_public_ip_address": "false"}]}"#,
      #"{"network_interfaces": [{"associate_public_ip_address": "true"}]}"#),
    RuleExample(
      "aws.autoscaling.public-address", "aws_launch_configuration",
      #"{"associate_public_ip_address": false}"#,
      #"{"associate_public_ip_address": true}"#),
    RuleExample(
      "aws.ec2.termination-protection", "aws_instance",
      #"{"disable_api_termination": true}"#,
      #"{"disable_api_termination": false}"#),
    RuleExample(
      "aws.ec2.stop-protection", "aws_instance",
      #"{"disable_api_stop": true}"#,
      #"{"disable_api_stop": false}"#),
    RuleExample(
      "aws.ami.shared", "aws_ami_launch_permission",
      #"{"group": "none"}"#,
      #"{"group": "all"}"#),
    RuleExample(
      "aws.lambda.permission", "aws_lambda_permission",
      #"{"principal": "s3.amazonaws.com"}"#,
      #"{"principal": "*"}"#),
    RuleExample(
      "aws.lambda.url", "aws_lambda_function_url",
      #"{"authorization_type": "AWS_IAM"}"#,
      #"{"authorization_type": "NONE"}"#),
    RuleExample(
      "aws.ecr.policy", "aws_ecr_repository_policy",
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\", \"Principal\": {\"AWS\": \"arn:aws:iam::111122223333:root\"}}]}"}"#,
      #"{"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\", \"Principal\": \"*\"}]}"}"#
    ),
    RuleExample(
      "aws.ecr.scan", "aws_ecr_repository",
      #"{"image_scanning_configuration": [{"scan_on_push": true}]}"#,
      #"{"image_scanning_configuration": [{"scan_on_push": false}]}"#),
    RuleExample(
      "aws.ecr.tags", "aws_ecr_repository",
      #"{"image_tag_mutability": "IMMUTABLE"}"#,
      #"{"image_tag_mutability": "MUTABLE"}"#),
    RuleExample(
      "aws.ecs.public-address", "aws_ecs_service",
      #"{"network_configuration": [{"assign_public_ip": false}]}"#,
      #"{"network_configuration": [{"assign_public_ip": true}]}"#),
    RuleExample(
      "aws.eks.public-endpoint", "aws_eks_cluster",
      #"{"vpc_config": [{"endpoint_public_access": false}]}"#,
      #"{"vpc_config": [{"endpoint_public_access": true}]}"#),
    RuleExample(
      "aws.eks.public-ranges", "aws_eks_cluster",
      #"{"vpc_config": [{"public_access_cidrs": ["192.0.2.0/24"]}]}"#,
      #"{"vpc_config": [{"public_access_cidrs": ["0.0.0.0/0"]}]}"#),
    RuleExample(
      "aws.eks.logs", "aws_eks_cluster",
      #"{"enabled_cluster_log_types": ["api", "audit"]}"#,
      #"{"enabled_cluster_log_types": ["api"]}"#),
    RuleExample(
      "aws.eks.secrets", "aws_eks_cluster",
      #"{"encryption_config": [{"resources": ["secrets"]}]}"#,
      #"{"encryption_config": [{"resources": []}]}"#),
    RuleExample(
      "aws.eks.deletion-protection", "aws_eks_cluster",
      #"{"deletion_protection": true}"#,
      #"{"deletion_protection": false}"#),
    RuleExample(
      "aws.sagemaker.internet", "aws_sagemaker_notebook_instance",
      #"{"direct_internet_access": "Disabled"}"#,
      #"{"direct_internet_access": "Enabled"}"#),
    RuleExample(
      "aws.sagemaker.root", "aws_sagemaker_notebook_instance",
      #"{"root_access": "Disabled"}"#,
      #"{"root_access": "Enabled"}"#),
    RuleExample(
      "aws.workspaces.root-volume", "aws_workspaces_workspace",
      #"{"root_volume_encryption_enabled": true}"#,
      #"{"root_volume_encryption_enabled": false}"#),
    RuleExample(
      "aws.workspaces.user-volume", "aws_workspaces_workspace",
      #"{"user_volume_encryption_enabled": true}"#,
      #"{"user_volume_encryption_enabled": false}"#),
  ]
}
