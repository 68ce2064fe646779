"""Load balancers, names, distributions, gateways and firewalls."""

from ..case import REGION, Made, case, pairs, tags
from .databases import two_subnets

TAGS = {"team": "core", "env": "test"}


def new_balancer(aws):
    vpc_id, subnets = two_subnets(aws)
    group = aws.ec2.create_security_group(GroupName="lb", Description="lb", VpcId=vpc_id)["GroupId"]
    made = aws.elbv2.create_load_balancer(Name="front", Subnets=subnets, SecurityGroups=[group], Scheme="internal",
        Type="application", Tags=pairs(TAGS))
    return made["LoadBalancers"][0], vpc_id, subnets, group


def new_target_group(aws, vpc_id, name="web"):
    return aws.elbv2.create_target_group(
        Name=name, Protocol="HTTP", Port=8080, VpcId=vpc_id, TargetType="ip", HealthCheckPath="/health",
        HealthCheckIntervalSeconds=15, HealthCheckTimeoutSeconds=5,
        HealthyThresholdCount=3, UnhealthyThresholdCount=4, Matcher={"HttpCode": "200-299"}, Tags=pairs(TAGS),
    )["TargetGroups"][0]


@case("aws_lb")
def load_balancer(aws):
    made, vpc_id, subnets, group = new_balancer(aws)
    key = made["LoadBalancerArn"]
    aws.elbv2.modify_load_balancer_attributes(LoadBalancerArn=key, Attributes=[{"Key": "access_logs.s3.enabled",
        "Value": "false"}])
    yield Made(
        find={"LoadBalancerArn": key},
        state={
            "id": key, "arn": key, "name": "front", "name_prefix": "", "internal": True,
            "load_balancer_type": "application", "security_groups": [group],
            "subnets": subnets, "idle_timeout": 60, "enable_deletion_protection": False,
            "drop_invalid_header_fields": False, "enable_http2": True,
            "ip_address_type": "ipv4", "access_logs": [{"bucket": "", "enabled": False, "prefix": ""}],
            "dns_name": made["DNSName"], "vpc_id": vpc_id,
            "desync_mitigation_mode": "defensive", "preserve_host_header": False, "customer_owned_ipv4_pool": "",
            **tags(**TAGS),
        },
    )
    aws.elbv2.modify_load_balancer_attributes(LoadBalancerArn=key, Attributes=[{"Key": "idle_timeout.timeout_seconds",
        "Value": "120"}])
    yield "idle_timeout"


@case("aws_lb_target_group")
def target_group(aws):
    vpc_id, _ = two_subnets(aws)
    key = new_target_group(aws, vpc_id)["TargetGroupArn"]
    aws.elbv2.modify_target_group_attributes(TargetGroupArn=key,
        Attributes=[{"Key": "stickiness.lb_cookie.duration_seconds", "Value": "86400"}])
    yield Made(
        find={"TargetGroupArn": key},
        state={
            "id": key, "arn": key, "arn_suffix": key.rsplit(":", 1)[-1], "name": "web", "name_prefix": "",
            "protocol": "HTTP", "protocol_version": "HTTP1", "port": 8080,
            "vpc_id": vpc_id, "target_type": "ip", "deregistration_delay": "300", "slow_start": 0,
            "load_balancing_algorithm_type": "round_robin",
            "health_check": [
                {
                    "enabled": True, "healthy_threshold": 3, "interval": 15, "matcher": "200-299", "path": "/health",
                    "port": "traffic-port", "protocol": "HTTP",
                    "timeout": 5, "unhealthy_threshold": 4,
                }
            ],
            "stickiness": [{"cookie_duration": 86400, "cookie_name": "", "enabled": False, "type": "lb_cookie"}],
            **tags(**TAGS),
        },
    )
    aws.elbv2.modify_target_group(TargetGroupArn=key, HealthCheckPath="/ready")
    yield "health_check[0].path"


@case("aws_lb_listener")
def listener(aws):
    balancer, vpc_id, _, _ = new_balancer(aws)
    certificate = aws.acm.request_certificate(DomainName="example.org")["CertificateArn"]
    body = {"content_type": "text/plain", "message_body": "not here", "status_code": "404"}
    key = aws.elbv2.create_listener(
        LoadBalancerArn=balancer["LoadBalancerArn"], Protocol="HTTPS", Port=443, Tags=pairs(TAGS),
        Certificates=[{"CertificateArn": certificate}],
        SslPolicy="ELBSecurityPolicy-TLS13-1-2-2021-06",
        DefaultActions=[{"Type": "fixed-response", "Order": 1, "FixedResponseConfig": {"ContentType": "text/plain",
        "MessageBody": "not here", "StatusCode": "404"}}],
    )["Listeners"][0]["ListenerArn"]
    yield Made(
        find={"ListenerArn": key}, parent=balancer["LoadBalancerArn"],
        state={
            "id": key, "arn": key, "load_balancer_arn": balancer["LoadBalancerArn"], "port": 443, "protocol": "HTTPS",
            "ssl_policy": "ELBSecurityPolicy-TLS13-1-2-2021-06", "certificate_arn": certificate,
            "alpn_policy": None,
            "default_action": [
                {
                    "type": "fixed-response", "order": 1, "fixed_response": [body], "forward": [], "redirect": [],
                    "target_group_arn": "",
                    "authenticate_cognito": [], "authenticate_oidc": [],
                }
            ],
            **tags(**TAGS),
        },
    )
    aws.elbv2.modify_listener(ListenerArn=key, Port=8443)
    yield "port"


@case("aws_lb_listener_rule")
def listener_rule(aws):
    balancer, vpc_id, _, _ = new_balancer(aws)
    answer = {"Type": "fixed-response", "FixedResponseConfig": {"ContentType": "text/plain", "MessageBody": "gone",
        "StatusCode": "410"}}
    parent = aws.elbv2.create_listener(LoadBalancerArn=balancer["LoadBalancerArn"], Protocol="HTTP", Port=80,
        DefaultActions=[answer])["Listeners"][0]["ListenerArn"]
    redirect = {"Protocol": "HTTPS", "Port": "443", "Host": "#{host}", "Path": "/#{path}", "Query": "#{query}",
        "StatusCode": "HTTP_301"}
    key = aws.elbv2.create_rule(
        ListenerArn=parent, Priority=10, Tags=pairs(TAGS),
        Conditions=[{"Field": "path-pattern", "PathPatternConfig": {"Values": ["/old/*"]}}, {"Field": "host-header",
        "HostHeaderConfig": {"Values": ["example.com"]}}],
        Actions=[{"Type": "redirect", "Order": 1, "RedirectConfig": redirect}],
    )["Rules"][0]["RuleArn"]
    empty = {"host_header": [], "http_header": [], "http_request_method": [], "path_pattern": [], "query_string": [],
        "source_ip": []}
    yield Made(
        find={"RuleArn": key}, parent=parent,
        state={
            "id": key, "arn": key, "listener_arn": parent, "priority": 10,
            "action": [
                {
                    "type": "redirect", "order": 1, "target_group_arn": "", "fixed_response": [], "forward": [],
                    "redirect": [{"protocol": "HTTPS", "port": "443", "host": "#{host}", "path": "/#{path}",
                    "query": "#{query}", "status_code": "HTTP_301"}],
                }
            ],
            "condition": [{**empty, "path_pattern": [{"values": ["/old/*"]}]}, {**empty,
            "host_header": [{"values": ["example.com"]}]}], **tags(**TAGS),
        },
    )
    aws.elbv2.set_rule_priorities(RulePriorities=[{"RuleArn": key, "Priority": 20}])
    yield "priority"


@case("aws_route53_zone")
def hosted_zone(aws):
    made = aws.route53.create_hosted_zone(Name="example.org", CallerReference="1", HostedZoneConfig={"Comment": "ours",
        "PrivateZone": False})["HostedZone"]["Id"]
    key = made.rsplit("/", 1)[-1]
    aws.route53.change_tags_for_resource(ResourceType="hostedzone", ResourceId=key, AddTags=pairs(TAGS))
    yield Made(
        find={"Id": made},
        state={
            "id": key, "zone_id": key, "arn": f"arn:aws:route53:::hostedzone/{key}", "name": "example.org",
            "comment": "ours", "delegation_set_id": "", "vpc": [],
            "force_destroy": False, **tags(**TAGS),
        },
    )
    aws.route53.update_hosted_zone_comment(Id=key, Comment="changed")
    yield "comment"


@case("aws_route53_record")
def record(aws):
    zone = aws.route53.create_hosted_zone(Name="example.org", CallerReference="1")["HostedZone"]["Id"]
    key = zone.rsplit("/", 1)[-1]

    def put(ttl):
        values = {"Name": "*.example.org", "Type": "A", "TTL": ttl, "ResourceRecords": [{"Value": "192.0.2.1"},
            {"Value": "192.0.2.2"}]}
        aws.route53.change_resource_record_sets(HostedZoneId=key, ChangeBatch={"Changes": [{"Action": "UPSERT",
            "ResourceRecordSet": values}]})

    put(300)
    listed = aws.route53.list_resource_record_sets(HostedZoneId=key)["ResourceRecordSets"]
    name = next(item["Name"] for item in listed if item["Type"] == "A")
    yield Made(
        find={"Name": name, "Type": "A"}, parent=zone, parent_name="example.org.",
        state={
            "id": f"{key}_*.example.org_A", "zone_id": key, "name": "*.example.org", "fqdn": "*.example.org",
            "type": "A", "ttl": 300,
            "records": ["192.0.2.2", "192.0.2.1"], "alias": [], "set_identifier": "", "health_check_id": "",
            "multivalue_answer_routing_policy": None,
            "failover_routing_policy": [], "weighted_routing_policy": [], "latency_routing_policy": [],
            "geolocation_routing_policy": [], "allow_overwrite": None,
        },
    )
    put(60)
    yield "ttl"


@case("aws_cloudfront_distribution")
def distribution(aws):
    configuration = {
        "CallerReference": "1", "Comment": "site", "Enabled": True, "DefaultRootObject": "index.html",
        "PriceClass": "PriceClass_100", "HttpVersion": "http2",
        "IsIPV6Enabled": True, "Aliases": {"Quantity": 1, "Items": ["www.example.org"]},
        "Origins": {
            "Quantity": 1,
            "Items": [
                {
                    "Id": "site", "DomainName": "origin.example.org", "OriginPath": "",
                    "CustomHeaders": {"Quantity": 0},
                    "CustomOriginConfig": {
                        "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only",
                        "OriginSslProtocols": {"Quantity": 1, "Items": ["TLSv1.2"]},
                        "OriginReadTimeout": 30, "OriginKeepaliveTimeout": 5,
                    },
                }
            ],
        },
        "DefaultCacheBehavior": {
            "TargetOriginId": "site", "ViewerProtocolPolicy": "redirect-to-https", "MinTTL": 0, "Compress": True,
            "AllowedMethods": {"Quantity": 2, "Items": ["GET", "HEAD"], "CachedMethods": {"Quantity": 2,
            "Items": ["GET", "HEAD"]}},
            "ForwardedValues": {"QueryString": False, "Cookies": {"Forward": "none"}},
        },
        "ViewerCertificate": {"CloudFrontDefaultCertificate": True, "MinimumProtocolVersion": "TLSv1"},
        "Restrictions": {"GeoRestriction": {"RestrictionType": "none", "Quantity": 0}},
    }
    made = aws.cloudfront.create_distribution_with_tags(DistributionConfigWithTags={"DistributionConfig": configuration,
        "Tags": {"Items": pairs(TAGS)}})
    found = made["Distribution"]
    yield Made(
        find={"Id": found["Id"]},
        state={
            "id": found["Id"], "arn": found["ARN"], "comment": "site", "enabled": True,
            "default_root_object": "index.html", "price_class": "PriceClass_100",
            "http_version": "http2", "is_ipv6_enabled": True, "aliases": ["www.example.org"],
            "custom_error_response": [], "ordered_cache_behavior": [],
            "origin_group": [], "retain_on_delete": False, "wait_for_deployment": True, "logging_config": [],
            "origin": [
                {
                    "origin_id": "site", "domain_name": "origin.example.org", "origin_path": "",
                    "connection_attempts": 3, "connection_timeout": 10, "custom_header": [], "s3_origin_config": [],
                    "origin_shield": [],
                    "custom_origin_config": [
                        {
                            "http_port": 80, "https_port": 443, "origin_protocol_policy": "https-only",
                            "origin_ssl_protocols": ["TLSv1.2"],
                            "origin_read_timeout": 30, "origin_keepalive_timeout": 5,
                        }
                    ],
                }
            ],
            "viewer_certificate": [{"cloudfront_default_certificate": True, "minimum_protocol_version": "TLSv1",
            "acm_certificate_arn": "", "iam_certificate_id": ""}],
            "restrictions": [{"geo_restriction": [{"restriction_type": "none", "locations": []}]}], **tags(**TAGS),
        },
    )
    current = aws.cloudfront.get_distribution_config(Id=found["Id"])
    aws.cloudfront.update_distribution(Id=found["Id"], IfMatch=current["ETag"],
        DistributionConfig={**current["DistributionConfig"], "Comment": "changed"})
    yield "comment"


@case("aws_api_gateway_rest_api")
def rest_api(aws):
    made = aws.apigateway.create_rest_api(
        name="orders", description="orders of the shop", endpointConfiguration={"types": ["REGIONAL"]},
        apiKeySource="HEADER", disableExecuteApiEndpoint=False, tags=TAGS
    )["id"]
    yield Made(
        find={"id": made},
        state={
            "id": made, "arn": f"arn:aws:apigateway:{REGION}::/restapis/{made}", "name": "orders",
            "description": "orders of the shop", "api_key_source": "HEADER",
            "disable_execute_api_endpoint": False, "binary_media_types": [], "minimum_compression_size": "",
            "policy": "", "body": None,
            "endpoint_configuration": [{"types": ["REGIONAL"], "vpc_endpoint_ids": []}], **tags(**TAGS),
        },
    )
    aws.apigateway.update_rest_api(restApiId=made, patchOperations=[{"op": "replace", "path": "/description",
        "value": "changed"}])
    yield "description"


@case("aws_apigatewayv2_api")
def http_api(aws):
    made = aws.apigatewayv2.create_api(
        Name="chat", ProtocolType="HTTP", Description="chat of the shop", Tags=TAGS,
        CorsConfiguration={"AllowOrigins": ["https://example.org"], "AllowMethods": ["GET"], "MaxAge": 60}
    )["ApiId"]
    yield Made(
        find={"ApiId": made},
        state={
            "id": made, "arn": f"arn:aws:apigateway:{REGION}::/apis/{made}", "name": "chat", "protocol_type": "HTTP",
            "description": "chat of the shop",
            "disable_execute_api_endpoint": False, "route_selection_expression": "$request.method $request.path",
            "version": "",
            "api_key_selection_expression": "$request.header.x-api-key",
            "cors_configuration": [{"allow_origins": ["https://example.org"], "allow_methods": ["GET"],
            "allow_headers": [], "expose_headers": [], "max_age": 60}],
            **tags(**TAGS),
        },
    )
    aws.apigatewayv2.update_api(ApiId=made, Description="changed")
    yield "description"


@case("aws_wafv2_web_acl")
def web_acl(aws):
    visibility = {"SampledRequestsEnabled": True, "CloudWatchMetricsEnabled": True, "MetricName": "shop"}
    made = aws.wafv2.create_web_acl(
        Name="shop", Scope="REGIONAL", DefaultAction={"Allow": {}}, Description="guards the shop",
        VisibilityConfig=visibility, Rules=[], Tags=pairs(TAGS)
    )["Summary"]
    yield Made(
        find={"Id": made["Id"]}, scope="REGIONAL",
        state={
            "id": made["Id"], "arn": made["ARN"], "name": "shop", "name_prefix": "", "scope": "REGIONAL",
            "description": "guards the shop",
            "default_action": [{"allow": [{"custom_request_handling": []}], "block": []}],
            "visibility_config": [{"sampled_requests_enabled": True, "cloudwatch_metrics_enabled": True,
            "metric_name": "shop"}], "rule": [], "token_domains": [],
            **tags(**TAGS),
        },
    )
    aws.wafv2.tag_resource(ResourceARN=made["ARN"], Tags=[{"Key": "env", "Value": "prod"}])
    yield "tags.env"
