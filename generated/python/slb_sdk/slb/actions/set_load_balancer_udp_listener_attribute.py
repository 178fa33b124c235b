"""The Action SetLoadBalancerUDPListenerAttribute of Slb.

Generated from spec/slb/listener/SetLoadBalancerUDPListenerAttribute.yaml. Do not edit.
"""

import typing as t

from ... import _action, _checks
from ...validation import Issue
from .. import literals
from .._api import API

__all__ = [
    "ACTION",
    "SetLoadBalancerUDPListenerAttributeRequest",
    "SetLoadBalancerUDPListenerAttributeResponse",
    "validate",
]


class SetLoadBalancerUDPListenerAttributeRequest(t.TypedDict, total=False):
    """The parameters of `set_load_balancer_udp_listener_attribute`.

    Rules between them:

    - `acl-type`: AclType is required when AclStatus is "on".
    - `one-group-switch`: MasterSlaveServerGroup must be "off" when VServerGroup is "on". A listener
      uses a VServer group or a master-slave server group, not both.
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
      HealthCheckInterval. A timeout shorter than the interval is raised to the interval.
    - `health-check-interval-off` (warning): HealthCheckInterval has no effect when
      HealthCheckSwitch is "off". The servers are not probed.
    - `acl-off` (warning): AclType and AclId have no effect when AclStatus is "off". While access
      control is off everybody reaches the listener.
    - `acl-id`: AclId is required when AclStatus is "on".
    """

    #: The region of the instance.
    #:
    #: Filled in from the client's `region_id`.
    RegionId: str

    #: The id of the instance that has the listener.
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
    Bandwidth: int

    #: Whether the listener sends its traffic to the VServer group in VServerGroupId.
    VServerGroup: literals.OnOff

    #: Only check the request and leave the listener as it is.
    #:
    #: The provider lists it without a text; that it answers an error is what public clients have
    #: met.
    DryRun: bool

    #: The port on which the backend servers take the traffic.
    #:
    #: Constraints: from 1 to 65535
    #:
    #: BackendServerPort is deprecated: Only the guide has it here; today the backend port is chosen
    #: when the listener is created.
    BackendServerPort: int

    #: The VServer group that receives the traffic.
    VServerGroupId: str

    #: The master-slave server group that receives the traffic.
    MasterSlaveServerGroupId: str

    #: Whether the listener sends its traffic to the master-slave server group in
    #: MasterSlaveServerGroupId.
    MasterSlaveServerGroup: literals.OnOff

    #: How traffic is distributed over the servers.
    #:
    #: Only high-performance instances support sch, tch and qch.
    Scheduler: literals.SetLoadBalancerUDPListenerAttributeScheduler

    #: Whether the servers are probed; those that fail get no traffic.
    HealthCheckSwitch: literals.OnOff

    #: The backend port that is probed. Without it, the port in BackendServerPort is.
    #:
    #: Constraints: from 1 to 65535 or -520
    HealthCheckConnectPort: int

    #: How many good probes in a row make a failed server healthy.
    #:
    #: Constraints: from 1 to 10
    HealthyThreshold: int

    #: How many bad probes in a row make a healthy server fail.
    #:
    #: Constraints: from 1 to 10
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
    HealthCheckInterval: int

    #: Whether the Proxy protocol tells the servers the client's IP address; they have to understand
    #: it.
    ProxyProtocolV2Enabled: bool

    #: Whether an access control list decides who reaches the listener.
    AclStatus: literals.OnOff

    #: What the access control list means.
    #:
    #: A wrong white list cuts off your own users.
    AclType: literals.SetLoadBalancerUDPListenerAttributeAclType

    #: The access control list that the listener uses.
    AclId: str

    #: The name of the listener, shown in the console.
    #:
    #: Constraints: from 1 to 256 characters
    #:
    #: The provider names letters, digits, hyphens, slashes, periods and underscores; which letters
    #: is not said.
    Description: str


class SetLoadBalancerUDPListenerAttributeResponse(t.TypedDict, total=False):
    """What `set_load_balancer_udp_listener_attribute` answers."""

    #: Identifies this request; quote it to support.
    RequestId: t.Required[str]


_NAMES = frozenset(SetLoadBalancerUDPListenerAttributeRequest.__annotations__)
_matches_health_check_req = _checks.pattern(r"\A[A-Za-z0-9]*\Z")
_matches_health_check_exp = _checks.pattern(r"\A[A-Za-z0-9]*\Z")
_matches_health_check_req = _checks.pattern(r"\A[A-Za-z0-9]*\Z")
_matches_health_check_exp = _checks.pattern(r"\A[A-Za-z0-9]*\Z")


def validate(params: t.Mapping[str, object]) -> list[Issue]:
    """Check the parameters of SetLoadBalancerUDPListenerAttribute without sending them.

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
        _checks.unknown(issues, params, SetLoadBalancerUDPListenerAttributeRequest.__annotations__)
    region_id = get("RegionId")
    load_balancer_id = get("LoadBalancerId")
    listener_port = get("ListenerPort")
    bandwidth = get("Bandwidth")
    vserver_group = get("VServerGroup")
    dry_run = get("DryRun")
    backend_server_port = get("BackendServerPort")
    vserver_group_id = get("VServerGroupId")
    master_slave_server_group_id = get("MasterSlaveServerGroupId")
    master_slave_server_group = get("MasterSlaveServerGroup")
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
    health_check_interval = get("HealthCheckInterval")
    proxy_protocol_v2_enabled = get("ProxyProtocolV2Enabled")
    acl_status = get("AclStatus")
    acl_type = get("AclType")
    acl_id = get("AclId")
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
    if bandwidth is not None:
        if type(bandwidth) is not int:
            _checks.error(issues, "Bandwidth", "type", "Bandwidth must be an integer.")
        elif not 1 <= bandwidth <= 5120 and bandwidth != -1:
            _checks.error(issues, "Bandwidth", "range", "Bandwidth must be from 1 to 5120, or -1.")
    if vserver_group is not None:
        if not isinstance(vserver_group, str):
            _checks.error(issues, "VServerGroup", "type", "VServerGroup must be a string.")
        elif vserver_group not in ("on", "off"):
            _checks.error(issues, "VServerGroup", "enum", 'VServerGroup must be "on" or "off".')
    if dry_run is not None and not isinstance(dry_run, bool):
        _checks.error(issues, "DryRun", "type", "DryRun must be true or false.")
    if backend_server_port is not None:
        if type(backend_server_port) is not int:
            _checks.error(
                issues, "BackendServerPort", "type", "BackendServerPort must be an integer."
            )
        elif not 1 <= backend_server_port <= 65535:
            _checks.error(
                issues, "BackendServerPort", "range", "BackendServerPort must be from 1 to 65535."
            )
    if backend_server_port is not None:
        _checks.warning(
            issues,
            "BackendServerPort",
            "deprecated",
            "BackendServerPort is deprecated: Only the guide has it here; today the backend port is chosen when the listener is created.",
        )
    if vserver_group_id is not None and not isinstance(vserver_group_id, str):
        _checks.error(issues, "VServerGroupId", "type", "VServerGroupId must be a string.")
    if master_slave_server_group_id is not None and not isinstance(
        master_slave_server_group_id, str
    ):
        _checks.error(
            issues, "MasterSlaveServerGroupId", "type", "MasterSlaveServerGroupId must be a string."
        )
    if master_slave_server_group is not None:
        if not isinstance(master_slave_server_group, str):
            _checks.error(
                issues, "MasterSlaveServerGroup", "type", "MasterSlaveServerGroup must be a string."
            )
        elif master_slave_server_group not in ("on", "off"):
            _checks.error(
                issues,
                "MasterSlaveServerGroup",
                "enum",
                'MasterSlaveServerGroup must be "on" or "off".',
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
        elif not 1 <= healthy_threshold <= 10:
            _checks.error(
                issues, "HealthyThreshold", "range", "HealthyThreshold must be from 1 to 10."
            )
    if unhealthy_threshold is not None:
        if type(unhealthy_threshold) is not int:
            _checks.error(
                issues, "UnhealthyThreshold", "type", "UnhealthyThreshold must be an integer."
            )
        elif not 1 <= unhealthy_threshold <= 10:
            _checks.error(
                issues, "UnhealthyThreshold", "range", "UnhealthyThreshold must be from 1 to 10."
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
                issues, "HealthCheckInterval", "type", "HealthCheckInterval must be an integer."
            )
        elif not 1 <= health_check_interval <= 50:
            _checks.error(
                issues, "HealthCheckInterval", "range", "HealthCheckInterval must be from 1 to 50."
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
        vserver_group == "on"
        and master_slave_server_group is not None
        and master_slave_server_group != "off"
    ):
        _checks.error(
            issues,
            "MasterSlaveServerGroup",
            "one-group-switch",
            'MasterSlaveServerGroup must be "off" when VServerGroup is "on". A listener uses a VServer group or a master-slave server group, not both.',
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
            "HealthCheckConnectTimeout must be at least HealthCheckInterval. A timeout shorter than the interval is raised to the interval.",
        )
    if health_check_switch == "off" and health_check_interval is not None:
        _checks.warning(
            issues,
            "HealthCheckInterval",
            "health-check-interval-off",
            'HealthCheckInterval has no effect when HealthCheckSwitch is "off". The servers are not probed.',
        )
    if acl_status == "off":
        if acl_type is not None:
            _checks.warning(
                issues,
                "AclType",
                "acl-off",
                'AclType has no effect when AclStatus is "off". While access control is off everybody reaches the listener.',
            )
        if acl_id is not None:
            _checks.warning(
                issues,
                "AclId",
                "acl-off",
                'AclId has no effect when AclStatus is "off". While access control is off everybody reaches the listener.',
            )
    if acl_status == "on" and acl_id is None:
        _checks.error(issues, "AclId", "acl-id", 'AclId is required when AclStatus is "on".')
    return issues


ACTION: t.Final = _action.Action[SetLoadBalancerUDPListenerAttributeResponse](
    api=API,
    name="SetLoadBalancerUDPListenerAttribute",
    validate=validate,
    response={
        "RequestId": "string",
    },
    dry_run="DryRunOperation",
    region_parameters=("RegionId",),
    retry={
        "DryRunOperation": "never",
        "OperationFailed.ListenerStatusNotSupport": "later",
    },
)
