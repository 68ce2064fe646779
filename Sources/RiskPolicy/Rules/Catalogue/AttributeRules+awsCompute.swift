extension AttributeRules {
  static let awsCompute: [AttributeRule] = [
    AttributeRule(
      "aws.ec2.root-volume", .encryptionDisabled, "aws_instance", "root_block_device.encrypted", .turnsOff(),
      "the volume is stored in the clear", "FSBP EC2.3", "NIST SC-28"),
    AttributeRule(
      "aws.ec2.block-device", .encryptionDisabled, "aws_instance", "ebs_block_device.encrypted", .turnsOff(),
      "the volume is stored in the clear", "FSBP EC2.3", "NIST SC-28"),
    AttributeRule(
      "aws.ec2.metadata-tokens", .securityChange, "aws_instance aws_launch_template aws_launch_configuration",
      "metadata_options.http_tokens", .isNoneOf(["required"]),
      "credentials of the instance can be fetched through a forged request", "CIS AWS 3.0.0 5.6", "FSBP EC2.8"),
    AttributeRule(
      "aws.ec2.public-address", .publicExposure, "aws_instance", "associate_public_ip_address", .turnsOn(),
      countsAtCreation: false, "the instance gets an address on the internet", "FSBP EC2.9"),
    AttributeRule(
      "aws.ec2.template-public-address", .publicExposure, "aws_launch_template",
      "network_interfaces.associate_public_ip_address", .turnsOn(), "instances get addresses on the internet",
      "FSBP EC2.25"),
    AttributeRule(
      "aws.autoscaling.public-address", .publicExposure, "aws_launch_configuration", "associate_public_ip_address",
      .turnsOn(), countsAtCreation: false, "instances get addresses on the internet", "FSBP AutoScaling.5"),
    AttributeRule(
      "aws.ec2.termination-protection", .deletionProtectionDisabled, "aws_instance aws_launch_template",
      "disable_api_termination", .turnsOff(), "the instance can be terminated by one call", "NIST CP-10"),
    AttributeRule(
      "aws.ec2.stop-protection", .deletionProtectionDisabled, "aws_instance aws_launch_template", "disable_api_stop",
      .turnsOff(), "the instance can be stopped by one call", "NIST CP-10"),
    AttributeRule(
      "aws.ami.shared", .publicExposure, "aws_ami_launch_permission", "group", .isOneOf(["all"]),
      "anybody can start the image", "NIST AC-3"),
    AttributeRule(
      "aws.lambda.permission", .publicExposure, "aws_lambda_permission", "principal", .isOneOf(["*"]),
      guards: [.unless("source_arn", .isSet), .unless("source_account", .isSet), .unless("principal_org_id", .isSet)],
      "anybody can call the function", "FSBP Lambda.1"),
    AttributeRule(
      "aws.lambda.url", .publicExposure, "aws_lambda_function_url", "authorization_type", .isOneOf(["none"]),
      "anybody can call the function", "FSBP Lambda.1", "NIST AC-3"),
    AttributeRule(
      "aws.ecr.policy", .publicExposure, "aws_ecr_repository_policy", "policy", .grants(.anyPrincipal),
      "anybody can pull or push images", "NIST AC-3"),
    AttributeRule(
      "aws.ecr.scan", .securityChange, "aws_ecr_repository", "image_scanning_configuration.scan_on_push", .turnsOff(),
      "new images are not scanned any more", "FSBP ECR.1", "NIST RA-5"),
    AttributeRule(
      "aws.ecr.tags", .securityChange, "aws_ecr_repository", "image_tag_mutability",
      .isOneOf(["mutable"], absent: true),
      countsAtCreation: false, "a tag may come to mean another image", "FSBP ECR.2"),
    AttributeRule(
      "aws.ecs.public-address", .publicExposure, "aws_ecs_service", "network_configuration.assign_public_ip",
      .turnsOn(), "tasks get addresses on the internet", "FSBP ECS.2"),
    AttributeRule(
      "aws.eks.public-endpoint", .publicExposure, "aws_eks_cluster", "vpc_config.endpoint_public_access",
      .turnsOn(absent: true), countsAtCreation: false, "the cluster can be reached from the internet", "FSBP EKS.1"),
    AttributeRule(
      "aws.eks.public-ranges", .publicExposure, "aws_eks_cluster", "vpc_config.public_access_cidrs", .admitsWorld,
      countsAtCreation: false, "any address may talk to the cluster", "FSBP EKS.1", "NIST SC-7"),
    AttributeRule(
      "aws.eks.logs", .loggingDisabled, "aws_eks_cluster", "enabled_cluster_log_types",
      .loses(["api", "audit", "authenticator"]), "a log of the control plane is not written any more", "FSBP EKS.8"),
    AttributeRule(
      "aws.eks.secrets", .encryptionDisabled, "aws_eks_cluster", "encryption_config.resources", .loses(["secrets"]),
      "secrets of the cluster are not sealed by a key of the account", "FSBP EKS.3"),
    AttributeRule(
      "aws.eks.deletion-protection", .deletionProtectionDisabled, "aws_eks_cluster", "deletion_protection", .turnsOff(),
      "the cluster can be deleted by one call", "NIST CP-10"),
    AttributeRule(
      "aws.sagemaker.internet", .publicExposure, "aws_sagemaker_notebook_instance", "direct_internet_access",
      .turnsOn(absent: true), countsAtCreation: false, "the notebook talks to the internet past the network",
      "FSBP SageMaker.1"),
    AttributeRule(
      "aws.sagemaker.root", .securityChange, "aws_sagemaker_notebook_instance", "root_access", .turnsOn(absent: true),
      countsAtCreation: false, "users of the notebook are root", "FSBP SageMaker.3"),
    AttributeRule(
      "aws.workspaces.root-volume", .encryptionDisabled, "aws_workspaces_workspace", "root_volume_encryption_enabled",
      .turnsOff(), "the volume is stored in the clear", "FSBP WorkSpaces.2"),
    AttributeRule(
      "aws.workspaces.user-volume", .encryptionDisabled, "aws_workspaces_workspace", "user_volume_encryption_enabled",
      .turnsOff(), "the volume is stored in the clear", "FSBP WorkSpaces.1"),
  ]
}
