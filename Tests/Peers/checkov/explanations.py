"""Why some changes are no more than medium for us although a check fails after them that passed before.

Each explanation names the checks, and where that is not enough the attribute and the values, that it speaks of. It does
not cover a change that it does not describe: such a change is reported as unexplained.
"""

from dataclasses import dataclass

ABSENT = "absent"


@dataclass(frozen=True)
class Explanation:
    """A reason, and what it is the reason of."""

    key: str
    text: str
    # Check, end of the attribute's path, values before and values after; None stands for any.
    cases: tuple

    def covers(self, pair, check):
        return any(
            check in case[0].split()
            and (case[1] is None or pair.transition[0].replace(".[]", "").endswith(case[1]))
            and (case[2] is None or pair.before_text in case[2])
            and (case[3] is None or pair.after_text in case[3])
            for case in self.cases
        )


def case(checks, attribute=None, before=None, after=None):
    return (checks, attribute, before, after)


ALL = (
    Explanation(
        "safe default", "The attribute is left out, and what the provider then takes is the safe value.",
        (
            case("CKV_AWS_226", "auto_minor_version_upgrade", ("True",), (ABSENT,)),
            case("CKV_AWS_366", "allow_unauthenticated_identities", ("False",), (ABSENT,)),
            case("CKV_AWS_87", "publicly_accessible", ("False",), (ABSENT,)),
            case("CKV_AZURE_205 CKV_AZURE_52", "minimum_tls_version", None, (ABSENT,)),
            case("CKV_AZURE_147 CKV_AZURE_54", "ssl_minimal_tls_version_enforced", None, (ABSENT,)),
            case("CKV_AZURE_44", "min_tls_version", None, (ABSENT,)),
            case("CKV_GCP_122", "deletion_protection", ("True",), (ABSENT,)),
            case("CKV2_GCP_32", "enable_external_ips", ("False",), (ABSENT,)),
            case("CKV_AZURE_156", "log_monitoring_enabled", ("True",), (ABSENT,)),
        ),
    ),
    Explanation(
        "same value", "Leaving the attribute out means the same as the other value; nothing changes.",
        (
            case("CKV_AWS_122", "direct_internet_access", (ABSENT,), ("'Enabled'",)),
            case("CKV2_AWS_49", "ssl_mode", (ABSENT,), ("'none'",)),
            case("CKV2_AWS_41", "iam_instance_profile", ("''",), (ABSENT,)),
            case("CKV2_AZURE_41", "shared_access_key_enabled", ("True",), (ABSENT,)),
            case("CKV2_AZURE_49", "public_network_access_enabled", (ABSENT,), ("True",)),
            case("CKV_AWS_2", "protocol", ("'HTTP'",), (ABSENT,)),
            case("CKV_AWS_50", "mode", ("'PassThrough'",), (ABSENT,)),
            case("CKV_AWS_50", "tracing_config", ("[{'mode': 'PassThrough'}]",), (ABSENT, "[]")),
            case("CKV_AWS_18", "logging", ("[]",), (ABSENT,)),
            case("CKV_AWS_92", "access_logs", ("[]",), ("[{'bucket': 'b', 'enabled': False}]",)),
            case("CKV_AZURE_37", "retention_policy", ("[{'days': 0, 'enabled': False}]",), (ABSENT,)),
            case("CKV_AZURE_37", "enabled", ("False",), ("True",)),
        ),
    ),
    Explanation(
        "was so before",
        "What the check finds wrong was so before. It passed because it does not look at resources of the other kind: "
        "a listener without TLS, a queue or parameter that is not encrypted at all, a feature that is off.",
        (
            case("CKV2_AWS_74", "protocol", (ABSENT, "'HTTP'", "'NONE'"), ("'HTTPS'", "'TLS'")),
            case("CKV_AWS_103 CKV_AWS_2", "protocol", ("'TCP'", "'UDP'", "'TCP_UDP'"), (ABSENT,)),
            case("CKV2_AWS_73", "kms_master_key_id", (ABSENT,), ("'alias/aws/sqs'",)),
            case("CKV_AWS_337", "type", ("'String'", ABSENT), ("'SecureString'",)),
            case("CKV_AWS_354", "performance_insights_enabled", (ABSENT, "False"), ("True",)),
            case("CKV2_AZURE_48", "sku", None, ("'premium'",)),
            case("CKV2_AWS_49", "endpoint_type"),
            case("CKV2_AWS_49", "engine_name"),
            case("CKV2_GCP_13 CKV2_GCP_14 CKV2_GCP_15 CKV2_GCP_16 CKV2_GCP_17", "database_version"),
            case("CKV_AZURE_33", "account_kind"),
        ),
    ),
    Explanation(
        "availability", "It is about how well something works, not about who gets at it.",
        (
            case("CKV_AWS_152", "enable_cross_zone_load_balancing"),
            case("CKV_AWS_138", "cross_zone_load_balancing"),
            case("CKV_AZURE_18", "http2_enabled"),
            case("CKV_AZURE_213", "health_check_path"),
            case("CKV_GCP_76", "private_ipv6_google_access"),
            case("CKV_AWS_124", "notification_arns"),
            case("CKV2_AWS_61", "lifecycle_rule"),
        ),
    ),
    Explanation(
        "stricter", "The change lets less through, or keeps more, than what was there before.",
        (
            case("CKV_AZURE_247", "fqdns", None, ("[]",)),
            case("CKV_AZURE_36", "network_rules"),
            case("CKV_AZURE_36", "bypass"),
            case("CKV_AWS_338 CKV_AWS_66", "retention_in_days", None, (ABSENT,)),
            case("CKV_AZURE_24", "retention_in_days", None, (ABSENT, "0")),
            case("CKV_AZURE_218", "ssl_policy"),
            case(
                "CKV_AWS_314", "logs_config",
                ("[{'cloudwatch_logs': [{'status': 'DISABLED'}], 's3_logs': [{'status': 'DISABLED'}]}]",), ("[]",),
            ),
        ),
    ),
    Explanation(
        "never in place",
        "The provider cannot change the attribute in place: a plan replaces the resource, which we flag as such.",
        (
            case("CKV2_AWS_28", "load_balancer_type"),
            case("CKV_AWS_391", "master_username"),
            case("CKV2_AZURE_50", "high_business_impact"),
            case("CKV2_AZURE_23", "sku_name"),
        ),
    ),
    Explanation(
        "a text", "A description guards nothing; we flag it as a change of the description, which is low.",
        (case("CKV_AWS_23", "description"), case("CKV_AWS_23", "ingress"), case("CKV_AWS_23", "egress")),
    ),
    Explanation(
        "logs as much",
        "No less is logged: the flags make PostgreSQL write more, a bucket logs into itself, or a check asks for "
        "something beside the log.",
        (
            case("CKV2_GCP_14 CKV2_GCP_15 CKV2_GCP_16 CKV2_GCP_17 CKV_GCP_56 CKV_GCP_57", "settings"),
            case("CKV_GCP_63", "logging"),
            case("CKV_AWS_173", "environment"),
        ),
    ),
)

DECISIONS = {
    "logging-disabled": Explanation(
        "medium by decision: logs",
        "We flag it as `logging-disabled`, which is medium: a log that is gone hides what happens and lets nobody in. A "
        "policy of one line raises the flag for those who see it otherwise.",
        (),
    ),
    "backup-reduced": Explanation(
        "medium by decision: backups",
        "We flag it as `backup-reduced`, which is medium: what is lost is a way back, and nobody gets in.",
        (),
    ),
}


def explain(pair, check, category):
    """The reason for a change that is no more than medium; None where there is none."""
    if category not in ("NETWORKING", "IAM", "ENCRYPTION"):
        for flag, decision in DECISIONS.items():
            if flag in pair.flags:
                return decision
    return next((explanation for explanation in ALL if explanation.covers(pair, check)), None)
