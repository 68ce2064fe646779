"""Users, roles, policies, keys and secrets."""

import json

from ..case import ACCOUNT, Made, arn, case, pairs, tags

TAGS = {"team": "core", "env": "test"}


def document(*actions, principal=None):
    statement = {"Effect": "Allow", "Action": list(actions), "Resource": "*"}
    if principal:
        statement = {"Effect": "Allow", "Action": list(actions), "Principal": principal}
    return {"Version": "2012-10-17", "Statement": [statement]}


TRUST = document("sts:AssumeRole", principal={"Service": "ec2.amazonaws.com"})


@case("aws_iam_role")
def iam_role(aws):
    managed = aws.iam.create_policy(PolicyName="read", PolicyDocument=json.dumps(document("s3:Get*")))["Policy"]["Arn"]
    made = aws.iam.create_role(
        RoleName="app", Path="/service/", AssumeRolePolicyDocument=json.dumps(TRUST), Description="role of the app",
        MaxSessionDuration=7200, Tags=pairs(TAGS)
    )["Role"]
    aws.iam.attach_role_policy(RoleName="app", PolicyArn=managed)
    aws.iam.put_role_policy(RoleName="app", PolicyName="write", PolicyDocument=json.dumps(document("s3:Put*")))
    yield Made(
        find={"RoleName": "app"},
        state={
            "id": "app", "arn": made["Arn"], "name": "app", "name_prefix": "", "path": "/service/",
            "description": "role of the app",
            "max_session_duration": 7200, "force_detach_policies": False, "permissions_boundary": "",
            "unique_id": made["RoleId"],
            "assume_role_policy": json.dumps(TRUST, indent=2), "managed_policy_arns": [managed],
            "inline_policy": [{"name": "write", "policy": json.dumps(document("s3:Put*"), separators=(",", ":"))}],
            **tags(**TAGS),
        },
    )
    aws.iam.update_role(RoleName="app", MaxSessionDuration=3600)
    yield "max_session_duration"


@case("aws_iam_user")
def iam_user(aws):
    made = aws.iam.create_user(UserName="ci", Path="/robots/", Tags=pairs(TAGS))["User"]
    yield Made(
        find={"UserName": "ci"},
        state={
            "id": "ci", "arn": made["Arn"], "name": "ci", "path": "/robots/", "permissions_boundary": "",
            "unique_id": made["UserId"], "force_destroy": False,
            **tags(**TAGS),
        },
    )
    aws.iam.tag_user(UserName="ci", Tags=[{"Key": "team", "Value": "other"}])
    yield "tags.team"


@case("aws_iam_policy")
def iam_policy(aws):
    made = aws.iam.create_policy(
        PolicyName="deploy", Path="/", Description="may deploy", PolicyDocument=json.dumps(document("ecs:*")),
        Tags=pairs(TAGS)
    )["Policy"]
    yield Made(
        find={"PolicyName": "deploy"},
        state={
            "id": made["Arn"], "arn": made["Arn"], "name": "deploy", "name_prefix": "", "path": "/",
            "description": "may deploy", "policy_id": made["PolicyId"],
            "policy": json.dumps(document("ecs:*"), separators=(",", ":")), "attachment_count": 0, **tags(**TAGS),
        },
    )
    aws.iam.create_policy_version(PolicyArn=made["Arn"], PolicyDocument=json.dumps(document("ecs:*", "iam:PassRole")),
        SetAsDefault=True)
    yield "policy"


@case("aws_iam_instance_profile")
def instance_profile(aws):
    aws.iam.create_role(RoleName="app", AssumeRolePolicyDocument=json.dumps(TRUST))
    aws.iam.create_role(RoleName="other", AssumeRolePolicyDocument=json.dumps(TRUST))
    made = aws.iam.create_instance_profile(InstanceProfileName="web", Path="/", Tags=pairs(TAGS))["InstanceProfile"]
    aws.iam.add_role_to_instance_profile(InstanceProfileName="web", RoleName="app")
    yield Made(
        find={"InstanceProfileName": "web"},
        state={
            "id": "web", "arn": made["Arn"], "name": "web", "name_prefix": "", "path": "/", "role": "app",
            "unique_id": made["InstanceProfileId"],
            **tags(**TAGS),
        },
    )
    aws.iam.remove_role_from_instance_profile(InstanceProfileName="web", RoleName="app")
    aws.iam.add_role_to_instance_profile(InstanceProfileName="web", RoleName="other")
    yield "role"


@case("aws_iam_openid_connect_provider")
def openid_provider(aws):
    print_one, print_two = "a" * 40, "b" * 40
    made = aws.iam.create_open_id_connect_provider(
        Url="https://token.example.com", ClientIDList=["sts.amazonaws.com"], ThumbprintList=[print_one],
        Tags=pairs(TAGS)
    )["OpenIDConnectProviderArn"]
    yield Made(
        find={"Arn": made},
        state={
            "id": made, "arn": made, "url": "token.example.com", "client_id_list": ["sts.amazonaws.com"],
            "thumbprint_list": [print_one], **tags(**TAGS),
        },
    )
    aws.iam.update_open_id_connect_provider_thumbprint(OpenIDConnectProviderArn=made, ThumbprintList=[print_two])
    yield "thumbprint_list"


@case("aws_kms_key")
def kms_key(aws):
    policy = {"Version": "2012-10-17", "Statement": [{"Sid": "root", "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}, "Action": "kms:*", "Resource": "*"}]}
    made = aws.kms.create_key(Description="volumes", Policy=json.dumps(policy), Tags=[{"TagKey": key,
        "TagValue": value} for key, value in TAGS.items()])
    made = made["KeyMetadata"]
    yield Made(
        find={"KeyId": made["KeyId"]},
        state={
            "id": made["KeyId"], "key_id": made["KeyId"], "arn": made["Arn"], "description": "volumes",
            "key_usage": "ENCRYPT_DECRYPT",
            "customer_master_key_spec": "SYMMETRIC_DEFAULT", "enable_key_rotation": False, "is_enabled": True,
            "multi_region": False,
            "policy": json.dumps(policy, separators=(",", ":")), "deletion_window_in_days": None,
            "custom_key_store_id": "", **tags(**TAGS),
        },
    )
    aws.kms.enable_key_rotation(KeyId=made["KeyId"])
    yield "enable_key_rotation"


@case("aws_kms_alias")
def kms_alias(aws):
    first, second = (aws.kms.create_key()["KeyMetadata"]["KeyId"] for _ in range(2))
    aws.kms.create_alias(AliasName="alias/app", TargetKeyId=first)
    yield Made(
        find={"AliasName": "alias/app"},
        state={"id": "alias/app", "arn": arn("kms", "alias/app"), "name": "alias/app", "name_prefix": "",
        "target_key_id": first},
    )
    aws.kms.update_alias(AliasName="alias/app", TargetKeyId=second)
    yield "target_key_id"


@case("aws_secretsmanager_secret")
def secret(aws):
    made = aws.secretsmanager.create_secret(Name="db/password", Description="password of the database",
        SecretString="x", Tags=pairs(TAGS))["ARN"]
    yield Made(
        find={"ARN": made},
        state={
            "id": made, "arn": made, "name": "db/password", "name_prefix": "",
            "description": "password of the database", "kms_key_id": "", "policy": "",
            "recovery_window_in_days": 30, "replica": [], "force_overwrite_replica_secret": False, **tags(**TAGS),
        },
    )
    aws.secretsmanager.update_secret(SecretId=made, Description="changed by hand")
    yield "description"


@case("aws_ssm_parameter")
def ssm_parameter(aws):
    aws.ssm.put_parameter(Name="/app/mode", Value="slow", Type="String", Description="mode of the app", Tier="Standard",
        Tags=pairs(TAGS))
    yield Made(
        find={"Name": "/app/mode"},
        state={
            "id": "/app/mode", "arn": arn("ssm", "parameter/app/mode"), "name": "/app/mode", "type": "String",
            "value": "slow", "insecure_value": None,
            "description": "mode of the app", "tier": "Standard", "data_type": "text", "allowed_pattern": "",
            "key_id": "", "version": 1, **tags(**TAGS),
        },
    )
    aws.ssm.put_parameter(Name="/app/mode", Value="slow", Type="String", Description="mode", Overwrite=True)
    yield "description"


@case("aws_ecr_repository")
def ecr_repository(aws):
    made = aws.ecr.create_repository(
        repositoryName="app/web", imageTagMutability="IMMUTABLE", imageScanningConfiguration={"scanOnPush": True},
        tags=pairs(TAGS)
    )["repository"]
    yield Made(
        find={"repositoryName": "app/web"},
        state={
            "id": "app/web", "arn": made["repositoryArn"], "name": "app/web", "image_tag_mutability": "IMMUTABLE",
            "force_delete": False,
            "image_scanning_configuration": [{"scan_on_push": True}],
            "encryption_configuration": [{"encryption_type": "AES256", "kms_key": ""}],
            "registry_id": ACCOUNT, "repository_url": made["repositoryUri"], **tags(**TAGS),
        },
    )
    aws.ecr.put_image_tag_mutability(repositoryName="app/web", imageTagMutability="MUTABLE")
    yield "image_tag_mutability"


@case("aws_cognito_user_pool")
def user_pool(aws):
    made = aws.cognito_idp.create_user_pool(
        PoolName="people", MfaConfiguration="OFF", AutoVerifiedAttributes=["email"], UsernameAttributes=["email"],
        UserPoolTags=TAGS,
        Policies={"PasswordPolicy": {"MinimumLength": 12, "RequireLowercase": True, "RequireUppercase": True,
        "RequireNumbers": True, "RequireSymbols": False, "TemporaryPasswordValidityDays": 7}},
    )["UserPool"]
    yield Made(
        find={"Id": made["Id"]},
        state={
            "id": made["Id"], "arn": made["Arn"], "name": "people", "mfa_configuration": "OFF",
            "auto_verified_attributes": ["email"],
            "username_attributes": ["email"], "alias_attributes": [],
            "password_policy": [
                {
                    "minimum_length": 12, "require_lowercase": True, "require_uppercase": True, "require_numbers": True,
                    "require_symbols": False,
                    "temporary_password_validity_days": 7, "password_history_size": 0,
                }
            ],
            **tags(**TAGS),
        },
    )
    policy = {"MinimumLength": 8, "RequireLowercase": True, "RequireUppercase": True, "RequireNumbers": True,
        "RequireSymbols": False, "TemporaryPasswordValidityDays": 7}
    aws.cognito_idp.update_user_pool(UserPoolId=made["Id"], Policies={"PasswordPolicy": policy}, UserPoolTags=TAGS)
    yield "password_policy[0].minimum_length"


@case("aws_acm_certificate")
def acm_certificate(aws):
    made = aws.acm.request_certificate(
        DomainName="app.example.com", ValidationMethod="DNS", SubjectAlternativeNames=["app.example.com",
        "www.example.com"], Tags=pairs(TAGS)
    )["CertificateArn"]
    yield Made(
        find={"CertificateArn": made},
        state={
            "id": made, "arn": made, "domain_name": "app.example.com", "subject_alternative_names": ["www.example.com",
            "app.example.com"],
            "validation_method": "DNS", "key_algorithm": "RSA_2048", "certificate_authority_arn": "",
            "options": [{"certificate_transparency_logging_preference": "ENABLED", "export": "DISABLED"}],
            **tags(**TAGS),
        },
    )
    aws.acm.add_tags_to_certificate(CertificateArn=made, Tags=[{"Key": "env", "Value": "prod"}])
    yield "tags.env"
