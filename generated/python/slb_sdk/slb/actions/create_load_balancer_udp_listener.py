"""The Action CreateLoadBalancerUDPListener of Slb.

Generated from spec/slb/listener/CreateLoadBalancerUDPListener.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "CreateLoadBalancerUDPListenerRequest",
    "CreateLoadBalancerUDPListenerRequestTag",
    "CreateLoadBalancerUDPListenerResponse",
    "validate",
]


class CreateLoadBalancerUDPListenerRequestTag(t.TypedDict, total=False):
    """An element of `Tag[]` in `CreateLoadBalancerUDPListenerRequest`."""

    #: The key of the tag.
    #:
    #: Constraints: from 1 to 64 characters; must not start with "aliyun" or "acs:" or contain
    #: "http://" or "https://"
    Key: t.Required[str]

    #: The value of the tag; it may be empty.
    #:
    #: Constraints: at most 128 characters; must not start with "aliyun" or "acs:" or contain
    #: "http://" or "https://"
    Value: str


class CreateLoadBalancerUDPListenerRequest(t.TypedDict, total=False):
    """The parameters of `create_load_balancer_udp_listener`.

    Rules between them:

    - `acl-type`: AclType is required when AclStatus is "on".
    - `backend-port`: BackendServerPort is required when VServerGroupId is not given and
      MasterSlaveServerGroupId is not given. Without a group the traffic goes to this port of the
      instance's servers.
    - `one-group`: Give only one of VServerGroupId and MasterSlaveServerGroupId.
    - `udp-probe-off` (warning): healthCheckReq and healthCheckExp have no effect when
      HealthCheckSwitch is "off". The servers are not probed.
    - `udp-probe-length` (warning): healthCheckReq must have from 1 to 64 characters. The provider
      names 1 to 64 characters. healthCheckExp must have from 1 to 64 characters. The provider names
      1 to 64 characters.
    - `health-check-off` (warning): HealthCheckConnectPort, HealthyThreshold, UnhealthyThreshold and
      HealthCheckConnectTimeout have no effect when HealthCheckSwitch is "off". The servers are not
      probed.
    - `health-check-timeout` (warning): HealthCheckConnectTimeout must be at least
      healthCheckInterval. A timeout shorter than the interval is raised to the interval.
    - `health-check-interval-off` (warning): healthCheckInterval has no effect when
      HealthCheckSwitch is "off". The servers are not probed.
    - `acl-off` (warning): AclType and AclId have no effect unless AclStatus is "on". Unless access
      control is turned on, everybody reaches a new listener.
    - `acl-id`: AclId is required when AclStatus is "on".
    """

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the instance that gets the listener.
    LoadBalancerId: t.Required[str]

    #: The port of the instance that takes the UDP packets.
    #:
    #: Constraints: from 1 to 65535
    ListenerPort: t.Required[int]

    #: The peak bandwidth of the listener.
    #:
    #: Constraints: from 1 to 5120 or -1
    #:
    #: On an instance charged by bandwidth, all its listeners together cannot have more than the
    #: instance has.
    Bandwidth: t.Required[int]

    #: The VServer group that receives the traffic.
    VServerGroupId: str

    #: The master-slave server group that receives the traffic.
    MasterSlaveServerGroupId: str

    #: The port of the instance's backend servers; not needed with a group, whose servers have
    #: ports.
    #:
    #: Constraints: from 1 to 65535
    BackendServerPort: int

    #: How traffic is distributed over the servers.
    #:
    #: Without it the service takes "wrr".
    #:
    #: Only high-performance instances support sch, tch and qch.
    Scheduler: literals.CreateLoadBalancerUDPListenerScheduler

    #: Whether the servers are probed; those that fail get no traffic.
    #:
    #: Without it the service takes "on".
    HealthCheckSwitch: literals.OnOff

    #: The backend port that is probed. Without it, the port in BackendServerPort is.
    #:
    #: Constraints: from 1 to 65535 or -520
    HealthCheckConnectPort: int

    #: How many good probes in a row make a failed server healthy.
    #:
    #: Constraints: from 2 to 10
    HealthyThreshold: int

    #: How many bad probes in a row make a healthy server fail.
    #:
    #: Constraints: from 2 to 10
    UnhealthyThreshold: int

    #: How long a probe waits for its answer; a server that answers later has failed the probe.
    #:
    #: Constraints: from 1 to 300
    HealthCheckConnectTimeout: int

    #: The text that the probe sends, in letters and digits.
    #:
    #: Constraints: at most 500 characters; matches ^[A-Za-z0-9]*$
    healthCheckReq: str

    #: The answer that the probe expects, in letters and digits.
    #:
    #: Constraints: at most 500 characters; matches ^[A-Za-z0-9]*$
    healthCheckExp: str

    #: The guide's spelling of healthCheckReq.
    #:
    #: Constraints: at most 500 characters; matches ^[A-Za-z0-9]*$
    #:
    #: HealthCheckReq is deprecated; use healthCheckReq.
    HealthCheckReq: str

    #: The guide's spelling of healthCheckExp.
    #:
    #: Constraints: at most 500 characters; matches ^[A-Za-z0-9]*$
    #:
    #: HealthCheckExp is deprecated; use healthCheckExp.
    HealthCheckExp: str

    #: The time from one probe to the next.
    #:
    #: Constraints: from 1 to 50
    healthCheckInterval: int

    #: The guide's spelling of healthCheckInterval.
    #:
    #: Constraints: from 1 to 50
    #:
    #: HealthCheckInterval is deprecated; use healthCheckInterval.
    HealthCheckInterval: int

    #: Whether the Proxy protocol tells the servers the client's IP address; they have to understand
    #: it.
    #:
    #: Without it the service takes false.
    ProxyProtocolV2Enabled: bool

    #: Whether an access control list decides who reaches the listener.
    #:
    #: Without it the service takes "off".
    AclStatus: literals.OnOff

    #: What the access control list means.
    #:
    #: A wrong white list cuts off your own users.
    AclType: literals.CreateLoadBalancerUDPListenerAclType

    #: The access control list that the listener uses.
    AclId: str

    #: The tags of the new listener.
    #:
    #: Constraints: at most 20 elements
    Tag: list[CreateLoadBalancerUDPListenerRequestTag]

    #: The name of the listener, shown in the console.
    #:
    #: Constraints: from 1 to 256 characters
    #:
    #: The provider names letters, digits, hyphens, slashes, periods and underscores; which letters
    #: is not said.
    Description: str


class CreateLoadBalancerUDPListenerResponse(t.TypedDict, total=False):
    """What `create_load_balancer_udp_listener` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_TAG_NAMES = frozenset(CreateLoadBalancerUDPListenerRequestTag.__annotations__)
_NAMES = frozenset(CreateLoadBalancerUDPListenerRequest.__annotations__)
_matches_health_check_req = _checks.pattern(r"\A[A-Za-z0-9]*\Z")
_matches_health_check_exp = _checks.pattern(r"\A[A-Za-z0-9]*\Z")
_matches_health_check_req = _checks.pattern(r"\A[A-Za-z0-9]*\Z")
_matches_health_check_exp = _checks.pattern(r"\A[A-Za-z0-9]*\Z")


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of CreateLoadBalancerUDPListener without sending them.

    Args:
        params: The parameters; None is absent.

    Returns:
        All issues, warnings too; an empty list when nothing is wrong.
    """
    if not isinstance(params, dict):
        return _checks.not_an_object()
    issues: list[Issue] = []
    get = params.get
    if not _NAMES.issuperset(params):
        _checks.unknown(issues, params, CreateLoadBalancerUDPListenerRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    listener_port = get("ListenerPort")
    bandwidth = get("Bandwidth")
    vserver_group_id = get("VServerGroupId")
    master_slave_server_group_id = get("MasterSlaveServerGroupId")
    backend_server_port = get("BackendServerPort")
    scheduler = get("Scheduler")
    health_check_switch = get("HealthCheckSwitch")
    health_check_connect_port = get("HealthCheckConnectPort")
    healthy_threshold = get("HealthyThreshold")
    unhealthy_threshold = get("UnhealthyThreshold")
    health_check_connect_timeout = get("HealthCheckConnectTimeout")
    health_check_req = get("healthCheckReq")
    health_check_exp = get("healthCheckExp")
    health_check_req_ = get("HealthCheckReq")
    health_check_exp_ = get("HealthCheckExp")
    health_check_interval = get("healthCheckInterval")
    health_check_interval_ = get("HealthCheckInterval")
    proxy_protocol_v2_enabled = get("ProxyProtocolV2Enabled")
    acl_status = get("AclStatus")
    acl_type = get("AclType")
    acl_id = get("AclId")
    tag = get("Tag")
    description = get("Description")
    if region_id is not None and not isinstance(region_id, str):
        _checks.error(issues, "RegionId", "type", "RegionId must be a string.")
    if load_balancer_id is None:
        _checks.error(issues, "LoadBalancerId", "required", "LoadBalancerId is required.")
    elif not isinstance(load_balancer_id, str):
        _checks.error(issues, "LoadBalancerId", "type", "LoadBalancerId must be a string.")
    if listener_port is None:
        _checks.error(issues, "ListenerPort", "required", "ListenerPort is required.")
    elif type(listener_port) is not int:
        _checks.error(issues, "ListenerPort", "type", "ListenerPort must be an integer.")
    elif not 1 <= listener_port <= 65535:
        _checks.error(issues, "ListenerPort", "range", "ListenerPort must be from 1 to 65535.")
    if bandwidth is None:
        _checks.error(issues, "Bandwidth", "required", "Bandwidth is required.")
    elif type(bandwidth) is not int:
        _checks.error(issues, "Bandwidth", "type", "Bandwidth must be an integer.")
    elif not 1 <= bandwidth <= 5120 and bandwidth != -1:
        _checks.error(issues, "Bandwidth", "range", "Bandwidth must be from 1 to 5120, or -1.")
    if vserver_group_id is not None and not isinstance(vserver_group_id, str):
        _checks.error(issues, "VServerGroupId", "type", "VServerGroupId must be a string.")
    if master_slave_server_group_id is not None and not isinstance(
        master_slave_server_group_id, str
    ):
        _checks.error(
            issues, "MasterSlaveServerGroupId", "type", "MasterSlaveServerGroupId must be a string."
        )
    if backend_server_port is not None:
        if type(backend_server_port) is not int:
            _checks.error(
                issues, "BackendServerPort", "type", "BackendServerPort must be an integer."
            )
        elif not 1 <= backend_server_port <= 65535:
            _checks.error(
                issues, "BackendServerPort", "range", "BackendServerPort must be from 1 to 65535."
            )
    if scheduler is not None:
        if not isinstance(scheduler, str):
            _checks.error(issues, "Scheduler", "type", "Scheduler must be a string.")
        elif scheduler not in ("wrr", "rr", "sch", "tch", "qch", "wlc"):
            _checks.error(
                issues,
                "Scheduler",
                "enum",
                'Scheduler must be "wrr", "rr", "sch", "tch", "qch" or "wlc".',
            )
    if health_check_switch is not None:
        if not isinstance(health_check_switch, str):
            _checks.error(
                issues, "HealthCheckSwitch", "type", "HealthCheckSwitch must be a string."
            )
        elif health_check_switch not in ("on", "off"):
            _checks.error(
                issues, "HealthCheckSwitch", "enum", 'HealthCheckSwitch must be "on" or "off".'
            )
    if health_check_connect_port is not None:
        if type(health_check_connect_port) is not int:
            _checks.error(
                issues,
                "HealthCheckConnectPort",
                "type",
                "HealthCheckConnectPort must be an integer.",
            )
        elif not 1 <= health_check_connect_port <= 65535 and health_check_connect_port != -520:
            _checks.error(
                issues,
                "HealthCheckConnectPort",
                "range",
                "HealthCheckConnectPort must be from 1 to 65535, or -520.",
            )
    if healthy_threshold is not None:
        if type(healthy_threshold) is not int:
            _checks.error(
                issues, "HealthyThreshold", "type", "HealthyThreshold must be an integer."
            )
        elif not 2 <= healthy_threshold <= 10:
            _checks.error(
                issues, "HealthyThreshold", "range", "HealthyThreshold must be from 2 to 10."
            )
    if unhealthy_threshold is not None:
        if type(unhealthy_threshold) is not int:
            _checks.error(
                issues, "UnhealthyThreshold", "type", "UnhealthyThreshold must be an integer."
            )
        elif not 2 <= unhealthy_threshold <= 10:
            _checks.error(
                issues, "UnhealthyThreshold", "range", "UnhealthyThreshold must be from 2 to 10."
            )
    if health_check_connect_timeout is not None:
        if type(health_check_connect_timeout) is not int:
            _checks.error(
                issues,
                "HealthCheckConnectTimeout",
                "type",
                "HealthCheckConnectTimeout must be an integer.",
            )
        elif not 1 <= health_check_connect_timeout <= 300:
            _checks.error(
                issues,
                "HealthCheckConnectTimeout",
                "range",
                "HealthCheckConnectTimeout must be from 1 to 300.",
            )
    if health_check_req is not None:
        if not isinstance(health_check_req, str):
            _checks.error(issues, "healthCheckReq", "type", "healthCheckReq must be a string.")
        else:
            if len(health_check_req) > 500:
                _checks.error(
                    issues,
                    "healthCheckReq",
                    "length",
                    "healthCheckReq must have at most 500 characters.",
                )
            if not _matches_health_check_req(health_check_req):
                _checks.error(
                    issues, "healthCheckReq", "pattern", "healthCheckReq must match ^[A-Za-z0-9]*$"
                )
    if health_check_exp is not None:
        if not isinstance(health_check_exp, str):
            _checks.error(issues, "healthCheckExp", "type", "healthCheckExp must be a string.")
        else:
            if len(health_check_exp) > 500:
                _checks.error(
                    issues,
                    "healthCheckExp",
                    "length",
                    "healthCheckExp must have at most 500 characters.",
                )
            if not _matches_health_check_exp(health_check_exp):
                _checks.error(
                    issues, "healthCheckExp", "pattern", "healthCheckExp must match ^[A-Za-z0-9]*$"
                )
    if health_check_req_ is not None:
        if not isinstance(health_check_req_, str):
            _checks.error(issues, "HealthCheckReq", "type", "HealthCheckReq must be a string.")
        else:
            if len(health_check_req_) > 500:
                _checks.error(
                    issues,
                    "HealthCheckReq",
                    "length",
                    "HealthCheckReq must have at most 500 characters.",
                )
            if not _matches_health_check_req(health_check_req_):
                _checks.error(
                    issues, "HealthCheckReq", "pattern", "HealthCheckReq must match ^[A-Za-z0-9]*$"
                )
    if health_check_req_ is not None:
        _checks.warning(
            issues,
            "HealthCheckReq",
            "deprecated",
            "HealthCheckReq is deprecated; use healthCheckReq.",
        )
    if health_check_exp_ is not None:
        if not isinstance(health_check_exp_, str):
            _checks.error(issues, "HealthCheckExp", "type", "HealthCheckExp must be a string.")
        else:
            if len(health_check_exp_) > 500:
                _checks.error(
                    issues,
                    "HealthCheckExp",
                    "length",
                    "HealthCheckExp must have at most 500 characters.",
                )
            if not _matches_health_check_exp(health_check_exp_):
                _checks.error(
                    issues, "HealthCheckExp", "pattern", "HealthCheckExp must match ^[A-Za-z0-9]*$"
                )
    if health_check_exp_ is not None:
        _checks.warning(
            issues,
            "HealthCheckExp",
            "deprecated",
            "HealthCheckExp is deprecated; use healthCheckExp.",
        )
    if health_check_interval is not None:
        if type(health_check_interval) is not int:
            _checks.error(
                issues, "healthCheckInterval", "type", "healthCheckInterval must be an integer."
            )
        elif not 1 <= health_check_interval <= 50:
            _checks.error(
                issues, "healthCheckInterval", "range", "healthCheckInterval must be from 1 to 50."
            )
    if health_check_interval_ is not None:
        if type(health_check_interval_) is not int:
            _checks.error(
                issues, "HealthCheckInterval", "type", "HealthCheckInterval must be an integer."
            )
        elif not 1 <= health_check_interval_ <= 50:
            _checks.error(
                issues, "HealthCheckInterval", "range", "HealthCheckInterval must be from 1 to 50."
            )
    if health_check_interval_ is not None:
        _checks.warning(
            issues,
            "HealthCheckInterval",
            "deprecated",
            "HealthCheckInterval is deprecated; use healthCheckInterval.",
        )
    if proxy_protocol_v2_enabled is not None and not isinstance(proxy_protocol_v2_enabled, bool):
        _checks.error(
            issues,
            "ProxyProtocolV2Enabled",
            "type",
            "ProxyProtocolV2Enabled must be true or false.",
        )
    if acl_status is not None:
        if not isinstance(acl_status, str):
            _checks.error(issues, "AclStatus", "type", "AclStatus must be a string.")
        elif acl_status not in ("on", "off"):
            _checks.error(issues, "AclStatus", "enum", 'AclStatus must be "on" or "off".')
    if acl_type is not None:
        if not isinstance(acl_type, str):
            _checks.error(issues, "AclType", "type", "AclType must be a string.")
        elif acl_type not in ("white", "black", "whitelist", "blacklist"):
            _checks.error(
                issues,
                "AclType",
                "enum",
                'AclType must be "white", "black", "whitelist" or "blacklist".',
            )
    if acl_id is not None and not isinstance(acl_id, str):
        _checks.error(issues, "AclId", "type", "AclId must be a string.")
    if tag is not None:
        if not isinstance(tag, (list, tuple)):
            _checks.error(issues, "Tag", "type", "Tag must be a list.")
        else:
            if len(tag) > 20:
                _checks.error(issues, "Tag", "size", "Tag must have at most 20 elements.")
            for index, item in enumerate(tag):
                if not isinstance(item, dict):
                    _checks.error(
                        issues, f"Tag[{index}]", "type", "Each element of Tag must be an object."
                    )
                else:
                    _check_tag(issues, f"Tag[{index}]", item)
    if description is not None:
        if not isinstance(description, str):
            _checks.error(issues, "Description", "type", "Description must be a string.")
        elif not 1 <= len(description) <= 256:
            _checks.error(
                issues, "Description", "length", "Description must have from 1 to 256 characters."
            )
    if acl_status == "on" and acl_type is None:
        _checks.error(issues, "AclType", "acl-type", 'AclType is required when AclStatus is "on".')
    if (
        vserver_group_id is None
        and master_slave_server_group_id is None
        and backend_server_port is None
    ):
        _checks.error(
            issues,
            "BackendServerPort",
            "backend-port",
            "BackendServerPort is required when VServerGroupId is not given and MasterSlaveServerGroupId is not given. Without a group the traffic goes to this port of the instance's servers.",
        )
    for name in _checks.surplus(("VServerGroupId", vserver_group_id), ("MasterSlaveServerGroupId", master_slave_server_group_id)):
        _checks.error(
            issues,
            f"{name}",
            "one-group",
            "Give only one of VServerGroupId and MasterSlaveServerGroupId.",
        )
    if health_check_switch == "off":
        if health_check_req is not None:
            _checks.warning(
                issues,
                "healthCheckReq",
                "udp-probe-off",
                'healthCheckReq has no effect when HealthCheckSwitch is "off". The servers are not probed.',
            )
        if health_check_exp is not None:
            _checks.warning(
                issues,
                "healthCheckExp",
                "udp-probe-off",
                'healthCheckExp has no effect when HealthCheckSwitch is "off". The servers are not probed.',
            )
    if isinstance(health_check_req, str) and not 1 <= len(health_check_req) <= 64:
        _checks.warning(
            issues,
            "healthCheckReq",
            "udp-probe-length",
            "healthCheckReq must have from 1 to 64 characters. The provider names 1 to 64 characters.",
        )
    if isinstance(health_check_exp, str) and not 1 <= len(health_check_exp) <= 64:
        _checks.warning(
            issues,
            "healthCheckExp",
            "udp-probe-length",
            "healthCheckExp must have from 1 to 64 characters. The provider names 1 to 64 characters.",
        )
    if health_check_switch == "off":
        if health_check_connect_port is not None:
            _checks.warning(
                issues,
                "HealthCheckConnectPort",
                "health-check-off",
                'HealthCheckConnectPort has no effect when HealthCheckSwitch is "off". The servers are not probed.',
            )
        if healthy_threshold is not None:
            _checks.warning(
                issues,
                "HealthyThreshold",
                "health-check-off",
                'HealthyThreshold has no effect when HealthCheckSwitch is "off". The servers are not probed.',
            )
        if unhealthy_threshold is not None:
            _checks.warning(
                issues,
                "UnhealthyThreshold",
                "health-check-off",
                'UnhealthyThreshold has no effect when HealthCheckSwitch is "off". The servers are not probed.',
            )
        if health_check_connect_timeout is not None:
            _checks.warning(
                issues,
                "HealthCheckConnectTimeout",
                "health-check-off",
                'HealthCheckConnectTimeout has no effect when HealthCheckSwitch is "off". The servers are not probed.',
            )
    if (
        _checks.is_number(health_check_connect_timeout)
        and _checks.is_number(health_check_interval)
        and health_check_connect_timeout < health_check_interval
    ):
        _checks.warning(
            issues,
            "HealthCheckConnectTimeout",
            "health-check-timeout",
            "HealthCheckConnectTimeout must be at least healthCheckInterval. A timeout shorter than the interval is raised to the interval.",
        )
    if health_check_switch == "off" and health_check_interval is not None:
        _checks.warning(
            issues,
            "healthCheckInterval",
            "health-check-interval-off",
            'healthCheckInterval has no effect when HealthCheckSwitch is "off". The servers are not probed.',
        )
    if acl_status != "on":
        if acl_type is not None:
            _checks.warning(
                issues,
                "AclType",
                "acl-off",
                'AclType has no effect unless AclStatus is "on". Unless access control is turned on, everybody reaches a new listener.',
            )
        if acl_id is not None:
            _checks.warning(
                issues,
                "AclId",
                "acl-off",
                'AclId has no effect unless AclStatus is "on". Unless access control is turned on, everybody reaches a new listener.',
            )
    if acl_status == "on" and acl_id is None:
        _checks.error(issues, "AclId", "acl-id", 'AclId is required when AclStatus is "on".')
    return issues


def _check_tag(issues: list[Issue], path: str, structure: dict[str, object]) -> None:
    get = structure.get
    if not _TAG_NAMES.issuperset(structure):
        _checks.unknown(
            issues, structure, CreateLoadBalancerUDPListenerRequestTag.__annotations__, f"{path}."
        )
    key = get("Key")
    value = get("Value")
    if key is None:
        _checks.error(issues, f"{path}.Key", "required", "Key is required.")
    elif not isinstance(key, str):
        _checks.error(issues, f"{path}.Key", "type", "Key must be a string.")
    else:
        if not 1 <= len(key) <= 64:
            _checks.error(issues, f"{path}.Key", "length", "Key must have from 1 to 64 characters.")
        if key.startswith(("aliyun", "acs:")) or "http://" in key or "https://" in key:
            _checks.error(
                issues,
                f"{path}.Key",
                "not",
                'Key must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
            )
    if value is not None:
        if not isinstance(value, str):
            _checks.error(issues, f"{path}.Value", "type", "Value must be a string.")
        else:
            if len(value) > 128:
                _checks.error(
                    issues, f"{path}.Value", "length", "Value must have at most 128 characters."
                )
            if value.startswith(("aliyun", "acs:")) or "http://" in value or "https://" in value:
                _checks.error(
                    issues,
                    f"{path}.Value",
                    "not",
                    'Value must not start with "aliyun" or "acs:" or contain "http://" or "https://".',
                )


ACTION: t.Final = _action.Action[CreateLoadBalancerUDPListenerResponse](
    api=API,
    name="CreateLoadBalancerUDPListener",
    validate=validate,
    response={
        "RequestId": "string",
    },
    region_parameters=("RegionId",),
)
