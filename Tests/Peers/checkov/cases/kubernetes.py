from . import ABSENT, case

PODS = "kubernetes_pod kubernetes_pod_v1"
WORKLOADS = "kubernetes_deployment kubernetes_deployment_v1"

CONTEXT = {
    "privileged": False, "allow_privilege_escalation": False, "read_only_root_filesystem": True,
    "run_as_non_root": True, "capabilities": [{"drop": ["ALL"], "add": []}],
}


def container(**changes):
    container = {
        "name": "c", "image": "registry.example/app@sha256:" + "0" * 64, "image_pull_policy": "Always",
        "security_context": [{**CONTEXT, **changes.pop("context", {})}],
        "resources": [{"limits": {"cpu": "1", "memory": "1Gi"}, "requests": {"cpu": "1", "memory": "1Gi"}}],
    }
    return {**container, **changes}


SPECS = [
    {"container": [container()], "host_network": False, "host_pid": False, "host_ipc": False},
    {"container": [container(context={"privileged": True})]},
    {"container": [container(context={"allow_privilege_escalation": True})]},
    {"container": [container(context={"read_only_root_filesystem": False})]},
    {"container": [container(context={"capabilities": [{"drop": ["ALL"], "add": ["SYS_ADMIN"]}]})]},
    {"container": [container(context={"capabilities": [{"drop": ["ALL"], "add": ["NET_RAW"]}]})]},
    {"container": [container(context={"capabilities": [{"drop": [], "add": []}]})]},
    {"container": [container(port=[{"container_port": 80, "host_port": 80}])]},
    {"container": [container()], "host_network": True},
    {"container": [container()], "host_pid": True},
    {"container": [container()], "host_ipc": True},
    {"container": [container()], "volume": [{"name": "d", "host_path": [{"path": "/var/run/docker.sock"}]}]},
]

FAMILIES = [
    *case(PODS, {"spec": [[spec] for spec in SPECS]}, metadata=[{"name": "p", "namespace": "n"}]),
    *case(WORKLOADS, {"spec": [[{"template": [{"spec": [spec]}]}] for spec in SPECS]},
          metadata=[{"name": "p", "namespace": "n"}]),
    *case("kubernetes_daemonset kubernetes_daemon_set_v1 kubernetes_stateful_set kubernetes_stateful_set_v1 "
          "kubernetes_job kubernetes_job_v1",
          {"spec": [[{"template": [{"spec": [SPECS[0]]}]}], [{"template": [{"spec": [SPECS[-1]]}]}]]}),
    *case("kubernetes_role kubernetes_role_v1 kubernetes_cluster_role kubernetes_cluster_role_v1", {
        "rule": [
            [{"api_groups": groups, "resources": resources, "verbs": verbs}]
            for groups, resources, verbs in (
                ([""], ["pods"], ["get"]), (["*"], ["pods"], ["get"]), ([""], ["*"], ["get"]),
                ([""], ["pods"], ["*"]), (["*"], ["*"], ["*"]),
            )
        ],
    }),
    *case("kubernetes_role_binding kubernetes_role_binding_v1 kubernetes_cluster_role_binding", {
        "subject": [[{"kind": "ServiceAccount", "name": word, "namespace": "n"}] for word in ("app", "default")],
    }),
    *case("kubernetes_service_account kubernetes_service_account_v1", {
        "automount_service_account_token": [False, True, ABSENT],
    }, metadata=[{"name": "default", "namespace": "n"}]),
]
