from . import ABSENT, ACCOUNT, ANYBODY, ROLE, case, policy

GITHUB = f"arn:aws:iam::{ACCOUNT}:oidc-provider/token.actions.githubusercontent.com"
TRUST = {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}}

# What an identity may do: little, all, all of a service, and what lets it gain, read or spread more than it should.
GRANTS = [
    policy("s3:GetObject"),
    policy("*", "*"),
    policy("s3:*"),
    policy("s3:*", "*"),
    policy("iam:*", "*"),
    policy(["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"], "*"),
    policy("iam:CreatePolicyVersion", "*"),
    policy("iam:AttachUserPolicy", "*"),
    policy("iam:CreateAccessKey", "*"),
    policy("secretsmanager:GetSecretValue", "*"),
    policy("ssm:GetParameter", "*"),
    policy("s3:GetObject", "*"),
    policy("s3:PutBucketPolicy", "*"),
    policy("s3:PutObject", "*"),
    policy("ec2:TerminateInstances", "*"),
    policy("ec2:DescribeInstances", "*"),
    policy("sts:GetFederationToken", "*"),
    policy("ecr:GetAuthorizationToken", "*"),
    policy("rds:CreateDBInstance", "*"),
]

OPEN = [policy("x", "*", Principal={"AWS": ROLE}), policy("x", "*", Principal=ANYBODY),
        policy("x", "*", Principal={"AWS": ANYBODY}), policy("x", "*", Principal={"AWS": [ROLE, ANYBODY]})]


def opening(action, resource="*"):
    """The same for one action."""
    return [
        policy(action, resource, Principal={"AWS": ROLE}), policy(action, resource, Principal=ANYBODY),
        policy(action, resource, Principal={"AWS": ANYBODY}),
        policy(action, resource, Principal=ANYBODY, Condition={"StringEquals": {"aws:PrincipalOrgID": "o-abcdefghij"}}),
    ]


ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess"
READER = "arn:aws:iam::aws:policy/ReadOnlyAccess"

FAMILIES = [
    *case("aws_iam_policy aws_iam_role_policy aws_iam_user_policy aws_iam_group_policy", {"policy": GRANTS}),
    *case("aws_ssoadmin_permission_set_inline_policy", {"inline_policy": GRANTS}),
    *case("aws_iam_role", {
        "assume_role_policy": [
            policy("sts:AssumeRole", None, Principal={"AWS": ROLE}),
            policy("sts:AssumeRole", None, Principal={"Service": "ec2.amazonaws.com"}),
            policy("sts:AssumeRole", None, Principal={"AWS": ANYBODY}),
            policy("sts:AssumeRole", None, Principal=ANYBODY),
            policy("sts:AssumeRole", None, Principal={"AWS": f"arn:aws:iam::{ACCOUNT}:root"}),
            policy("sts:AssumeRole", None, Principal={"AWS": ACCOUNT}),
        ],
    }),
    *case("aws_iam_role", {
        "assume_role_policy": [
            policy("sts:AssumeRoleWithWebIdentity", None, Principal={"Federated": GITHUB}, Condition=condition)
            for condition in (
                {**TRUST, "StringLike": {"token.actions.githubusercontent.com:sub": "repo:acme/app:ref:refs/heads/main"}},
                {**TRUST, "StringLike": {"token.actions.githubusercontent.com:sub": "repo:*"}},
                {**TRUST, "StringLike": {"token.actions.githubusercontent.com:sub": "*"}},
                TRUST,
            )
        ],
    }),
    *case("aws_iam_role_policy_attachment aws_iam_user_policy_attachment aws_iam_group_policy_attachment "
          "aws_iam_policy_attachment aws_ssoadmin_managed_policy_attachment",
          {"policy_arn": [READER, ADMINISTRATOR, "arn:aws:iam::aws:policy/IAMFullAccess"]}, role="app", users=[]),
    *case("aws_ssoadmin_managed_policy_attachment", {"managed_policy_arn": [READER, ADMINISTRATOR]}),
    *case("aws_iam_role", {"managed_policy_arns": [[READER], [ADMINISTRATOR], []]}),
    *case("aws_iam_policy_attachment", {"users": [[], ["alice"]]}, policy_arn=READER, roles=["app"]),
    *case("aws_s3_bucket aws_s3_bucket_policy", {
        "policy": [
            *opening("s3:GetObject", "arn:aws:s3:::b/*"), policy("s3:*", "arn:aws:s3:::b/*", Principal={"AWS": ROLE}),
            policy("s3:*", "arn:aws:s3:::b/*", "Deny", Principal=ANYBODY),
            policy("s3:PutBucketPolicy", "arn:aws:s3:::b", "Deny", Principal=ANYBODY),
        ],
    }),
    *case("aws_kms_key", {"policy": opening("kms:*")}, enable_key_rotation=True),
    *case("aws_sqs_queue aws_sqs_queue_policy", {
        "policy": [*opening("sqs:SendMessage"), policy("sqs:*", "*", Principal={"AWS": ROLE}),
                   policy("sqs:*", "*", Principal=ANYBODY), policy("*", "*", Principal={"AWS": ROLE})],
    }),
    *case("aws_sns_topic_policy", {"policy": [*opening("sns:Publish"), policy("sns:*", "*", Principal={"AWS": ROLE})]}),
    *case("aws_ecr_repository_policy", {"policy": opening("ecr:BatchGetImage", None)}),
    *case("aws_glacier_vault", {"access_policy": opening("glacier:InitiateJob")}),
    *case("aws_secretsmanager_secret_policy", {"policy": opening("secretsmanager:GetSecretValue")}),
    *case("aws_backup_vault_policy aws_opensearch_domain_policy aws_efs_file_system_policy", {
        "policy": opening("elasticfilesystem:ClientMount"),
    }),
    *case("aws_lambda_permission", {
        "principal": ["s3.amazonaws.com", ACCOUNT, "*"], "source_arn": ["arn:aws:s3:::b", ABSENT],
    }, action="lambda:InvokeFunction", function_name="f"),
    *case("aws_iam_user", {"name": ["alice"], "permissions_boundary": [READER, ABSENT]}),
    *case("aws_iam_account_password_policy", {
        "minimum_password_length": [14, 16, 8, ABSENT], "password_reuse_prevention": [24, 5, ABSENT],
    }),
    *case("aws_iam_account_password_policy", {
        name: [True, False, ABSENT]
        for name in ("require_symbols", "require_numbers", "require_lowercase_characters")
    }),
    *case("aws_iam_account_password_policy", {"max_password_age": [90, 60, 365, 0, ABSENT],
                                              "require_uppercase_characters": [True, False]}),
    *case("aws_ecs_task_definition", {
        "execution_role_arn": [ROLE, f"arn:aws:iam::{ACCOUNT}:role/exec"],
    }, task_role_arn=ROLE),
    *case("aws_db_instance", {"iam_database_authentication_enabled": [True, False, ABSENT]}, engine="mysql"),
    *case("aws_rds_cluster", {"iam_database_authentication_enabled": [True, False, ABSENT]}, engine="aurora-mysql"),
]
