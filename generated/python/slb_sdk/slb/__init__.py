"""Server Load Balancer, version 2014-05-15.

Generated from spec/slb. Do not edit.

Example:
    >>> from slb_sdk.slb import SlbClient
    >>> slb = SlbClient(region_id="cn-hangzhou")
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias

from .._lazy import LazyActions
from ..validation import Issue
from .client import SlbClient

if TYPE_CHECKING:
    from .actions.add_backend_servers import (
        AddBackendServersRequest,
        AddBackendServersRequestBackendServer,
        AddBackendServersResponse,
        AddBackendServersResponseBackendServer,
    )
    from .actions.add_listener_white_list_item import (
        AddListenerWhiteListItemRequest,
        AddListenerWhiteListItemResponse,
    )
    from .actions.add_tags import (
        AddTagsRequest,
        AddTagsRequestTag,
        AddTagsResponse,
    )
    from .actions.add_vserver_group_backend_servers import (
        AddVServerGroupBackendServersRequest,
        AddVServerGroupBackendServersRequestBackendServer,
        AddVServerGroupBackendServersResponse,
        AddVServerGroupBackendServersResponseBackendServer,
    )
    from .actions.create_load_balancer import (
        CreateLoadBalancerRequest,
        CreateLoadBalancerRequestTag,
        CreateLoadBalancerResponse,
    )
    from .actions.create_load_balancer_http_listener import (
        CreateLoadBalancerHTTPListenerRequest,
        CreateLoadBalancerHTTPListenerRequestTag,
        CreateLoadBalancerHTTPListenerResponse,
    )
    from .actions.create_load_balancer_https_listener import (
        CreateLoadBalancerHTTPSListenerRequest,
        CreateLoadBalancerHTTPSListenerRequestTag,
        CreateLoadBalancerHTTPSListenerResponse,
    )
    from .actions.create_load_balancer_tcp_listener import (
        CreateLoadBalancerTCPListenerRequest,
        CreateLoadBalancerTCPListenerRequestTag,
        CreateLoadBalancerTCPListenerResponse,
    )
    from .actions.create_load_balancer_udp_listener import (
        CreateLoadBalancerUDPListenerRequest,
        CreateLoadBalancerUDPListenerRequestTag,
        CreateLoadBalancerUDPListenerResponse,
    )
    from .actions.create_master_slave_server_group import (
        CreateMasterSlaveServerGroupRequest,
        CreateMasterSlaveServerGroupRequestMasterSlaveBackendServer,
        CreateMasterSlaveServerGroupRequestTag,
        CreateMasterSlaveServerGroupResponse,
        CreateMasterSlaveServerGroupResponseMasterSlaveBackendServer,
    )
    from .actions.create_rules import (
        CreateRulesRequest,
        CreateRulesRequestRule,
        CreateRulesResponse,
        CreateRulesResponseRule,
    )
    from .actions.create_vserver_group import (
        CreateVServerGroupRequest,
        CreateVServerGroupRequestBackendServer,
        CreateVServerGroupRequestTag,
        CreateVServerGroupResponse,
        CreateVServerGroupResponseBackendServer,
    )
    from .actions.delete_ca_certificate import (
        DeleteCACertificateRequest,
        DeleteCACertificateResponse,
    )
    from .actions.delete_load_balancer import (
        DeleteLoadBalancerRequest,
        DeleteLoadBalancerResponse,
    )
    from .actions.delete_load_balancer_listener import (
        DeleteLoadBalancerListenerRequest,
        DeleteLoadBalancerListenerResponse,
    )
    from .actions.delete_master_slave_server_group import (
        DeleteMasterSlaveServerGroupRequest,
        DeleteMasterSlaveServerGroupResponse,
    )
    from .actions.delete_rules import (
        DeleteRulesRequest,
        DeleteRulesResponse,
    )
    from .actions.delete_server_certificate import (
        DeleteServerCertificateRequest,
        DeleteServerCertificateResponse,
    )
    from .actions.delete_vserver_group import (
        DeleteVServerGroupRequest,
        DeleteVServerGroupResponse,
    )
    from .actions.describe_ca_certificates import (
        DescribeCACertificatesRequest,
        DescribeCACertificatesRequestTag,
        DescribeCACertificatesResponse,
        DescribeCACertificatesResponseCACertificate,
        DescribeCACertificatesResponseCACertificateTag,
    )
    from .actions.describe_health_status import (
        DescribeHealthStatusRequest,
        DescribeHealthStatusResponse,
        DescribeHealthStatusResponseBackendServer,
    )
    from .actions.describe_listener_access_control_attribute import (
        DescribeListenerAccessControlAttributeRequest,
        DescribeListenerAccessControlAttributeResponse,
    )
    from .actions.describe_load_balancer_attribute import (
        DescribeLoadBalancerAttributeRequest,
        DescribeLoadBalancerAttributeResponse,
        DescribeLoadBalancerAttributeResponseBackendServer,
        DescribeLoadBalancerAttributeResponseListenerPortsAndProtocal,
        DescribeLoadBalancerAttributeResponseListenerPortsAndProtocol,
        DescribeLoadBalancerAttributeResponseTag,
    )
    from .actions.describe_load_balancer_http_listener_attribute import (
        DescribeLoadBalancerHTTPListenerAttributeRequest,
        DescribeLoadBalancerHTTPListenerAttributeResponse,
        DescribeLoadBalancerHTTPListenerAttributeResponseRule,
        DescribeLoadBalancerHTTPListenerAttributeResponseTag,
    )
    from .actions.describe_load_balancer_https_listener_attribute import (
        DescribeLoadBalancerHTTPSListenerAttributeRequest,
        DescribeLoadBalancerHTTPSListenerAttributeResponse,
        DescribeLoadBalancerHTTPSListenerAttributeResponseDomainExtension,
        DescribeLoadBalancerHTTPSListenerAttributeResponseRule,
        DescribeLoadBalancerHTTPSListenerAttributeResponseTag,
    )
    from .actions.describe_load_balancer_tcp_listener_attribute import (
        DescribeLoadBalancerTCPListenerAttributeRequest,
        DescribeLoadBalancerTCPListenerAttributeResponse,
        DescribeLoadBalancerTCPListenerAttributeResponseTag,
    )
    from .actions.describe_load_balancer_udp_listener_attribute import (
        DescribeLoadBalancerUDPListenerAttributeRequest,
        DescribeLoadBalancerUDPListenerAttributeResponse,
        DescribeLoadBalancerUDPListenerAttributeResponseTag,
    )
    from .actions.describe_load_balancers import (
        DescribeLoadBalancersRequest,
        DescribeLoadBalancersRequestTag,
        DescribeLoadBalancersRequestTag_,
        DescribeLoadBalancersResponse,
        DescribeLoadBalancersResponseLoadBalancer,
        DescribeLoadBalancersResponseLoadBalancerTag,
    )
    from .actions.describe_master_slave_server_group_attribute import (
        DescribeMasterSlaveServerGroupAttributeRequest,
        DescribeMasterSlaveServerGroupAttributeResponse,
        DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServer,
        DescribeMasterSlaveServerGroupAttributeResponseTag,
    )
    from .actions.describe_master_slave_server_groups import (
        DescribeMasterSlaveServerGroupsRequest,
        DescribeMasterSlaveServerGroupsRequestTag,
        DescribeMasterSlaveServerGroupsResponse,
        DescribeMasterSlaveServerGroupsResponseMasterSlaveBackendServer,
        DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroup,
        DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjects,
        DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjectsListener,
        DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupTag,
    )
    from .actions.describe_regions import (
        DescribeRegionsRequest,
        DescribeRegionsResponse,
        DescribeRegionsResponseRegion,
    )
    from .actions.describe_rule_attribute import (
        DescribeRuleAttributeRequest,
        DescribeRuleAttributeResponse,
    )
    from .actions.describe_rules import (
        DescribeRulesRequest,
        DescribeRulesResponse,
        DescribeRulesResponseRule,
        DescribeRulesResponseRule_,
    )
    from .actions.describe_server_certificates import (
        DescribeServerCertificatesRequest,
        DescribeServerCertificatesRequestTag,
        DescribeServerCertificatesResponse,
        DescribeServerCertificatesResponseServerCertificate,
        DescribeServerCertificatesResponseServerCertificateTag,
    )
    from .actions.describe_tags import (
        DescribeTagsRequest,
        DescribeTagsRequestTag,
        DescribeTagsResponse,
        DescribeTagsResponseTagSet,
    )
    from .actions.describe_vserver_group_attribute import (
        DescribeVServerGroupAttributeRequest,
        DescribeVServerGroupAttributeResponse,
        DescribeVServerGroupAttributeResponseBackendServer,
        DescribeVServerGroupAttributeResponseTag,
    )
    from .actions.describe_vserver_groups import (
        DescribeVServerGroupsRequest,
        DescribeVServerGroupsRequestTag,
        DescribeVServerGroupsResponse,
        DescribeVServerGroupsResponseVServerGroup,
        DescribeVServerGroupsResponseVServerGroupAssociatedObjects,
        DescribeVServerGroupsResponseVServerGroupAssociatedObjectsListener,
        DescribeVServerGroupsResponseVServerGroupAssociatedObjectsRule,
        DescribeVServerGroupsResponseVServerGroupTag,
    )
    from .actions.describe_zones import (
        DescribeZonesRequest,
        DescribeZonesResponse,
        DescribeZonesResponseZone,
        DescribeZonesResponseZoneSlaveZone,
    )
    from .actions.modify_load_balancer_instance_spec import (
        ModifyLoadBalancerInstanceSpecRequest,
        ModifyLoadBalancerInstanceSpecResponse,
    )
    from .actions.modify_vserver_group_backend_servers import (
        ModifyVServerGroupBackendServersRequest,
        ModifyVServerGroupBackendServersRequestNewBackendServer,
        ModifyVServerGroupBackendServersRequestOldBackendServer,
        ModifyVServerGroupBackendServersResponse,
        ModifyVServerGroupBackendServersResponseBackendServer,
    )
    from .actions.remove_backend_servers import (
        RemoveBackendServersRequest,
        RemoveBackendServersRequestBackendServer,
        RemoveBackendServersResponse,
        RemoveBackendServersResponseBackendServer,
    )
    from .actions.remove_listener_white_list_item import (
        RemoveListenerWhiteListItemRequest,
        RemoveListenerWhiteListItemResponse,
    )
    from .actions.remove_tags import (
        RemoveTagsRequest,
        RemoveTagsRequestTag,
        RemoveTagsResponse,
    )
    from .actions.remove_vserver_group_backend_servers import (
        RemoveVServerGroupBackendServersRequest,
        RemoveVServerGroupBackendServersRequestBackendServer,
        RemoveVServerGroupBackendServersResponse,
        RemoveVServerGroupBackendServersResponseBackendServer,
    )
    from .actions.set_backend_servers import (
        SetBackendServersRequest,
        SetBackendServersRequestBackendServer,
        SetBackendServersResponse,
        SetBackendServersResponseBackendServer,
    )
    from .actions.set_ca_certificate_name import (
        SetCACertificateNameRequest,
        SetCACertificateNameResponse,
    )
    from .actions.set_listener_access_control_status import (
        SetListenerAccessControlStatusRequest,
        SetListenerAccessControlStatusResponse,
    )
    from .actions.set_load_balancer_http_listener_attribute import (
        SetLoadBalancerHTTPListenerAttributeRequest,
        SetLoadBalancerHTTPListenerAttributeResponse,
    )
    from .actions.set_load_balancer_https_listener_attribute import (
        SetLoadBalancerHTTPSListenerAttributeRequest,
        SetLoadBalancerHTTPSListenerAttributeResponse,
    )
    from .actions.set_load_balancer_name import (
        SetLoadBalancerNameRequest,
        SetLoadBalancerNameResponse,
    )
    from .actions.set_load_balancer_status import (
        SetLoadBalancerStatusRequest,
        SetLoadBalancerStatusResponse,
    )
    from .actions.set_load_balancer_tcp_listener_attribute import (
        SetLoadBalancerTCPListenerAttributeRequest,
        SetLoadBalancerTCPListenerAttributeResponse,
    )
    from .actions.set_load_balancer_udp_listener_attribute import (
        SetLoadBalancerUDPListenerAttributeRequest,
        SetLoadBalancerUDPListenerAttributeResponse,
    )
    from .actions.set_rule import (
        SetRuleRequest,
        SetRuleResponse,
    )
    from .actions.set_server_certificate_name import (
        SetServerCertificateNameRequest,
        SetServerCertificateNameResponse,
    )
    from .actions.set_vserver_group_attribute import (
        SetVServerGroupAttributeRequest,
        SetVServerGroupAttributeRequestBackendServer,
        SetVServerGroupAttributeResponse,
        SetVServerGroupAttributeResponseBackendServer,
    )
    from .actions.start_load_balancer_listener import (
        StartLoadBalancerListenerRequest,
        StartLoadBalancerListenerResponse,
    )
    from .actions.stop_load_balancer_listener import (
        StopLoadBalancerListenerRequest,
        StopLoadBalancerListenerResponse,
    )
    from .actions.upload_ca_certificate import (
        UploadCACertificateRequest,
        UploadCACertificateRequestTag,
        UploadCACertificateResponse,
    )
    from .actions.upload_server_certificate import (
        UploadServerCertificateRequest,
        UploadServerCertificateRequestTag,
        UploadServerCertificateResponse,
    )

__all__ = [
    "ActionName",
    "Issue",
    "SlbClient",
    "CreateLoadBalancerRequest",
    "CreateLoadBalancerRequestTag",
    "CreateLoadBalancerResponse",
    "DeleteLoadBalancerRequest",
    "DeleteLoadBalancerResponse",
    "DescribeLoadBalancerAttributeRequest",
    "DescribeLoadBalancerAttributeResponse",
    "DescribeLoadBalancerAttributeResponseTag",
    "DescribeLoadBalancerAttributeResponseListenerPortsAndProtocol",
    "DescribeLoadBalancerAttributeResponseListenerPortsAndProtocal",
    "DescribeLoadBalancerAttributeResponseBackendServer",
    "DescribeLoadBalancersRequest",
    "DescribeLoadBalancersRequestTag",
    "DescribeLoadBalancersRequestTag_",
    "DescribeLoadBalancersResponse",
    "DescribeLoadBalancersResponseLoadBalancerTag",
    "DescribeLoadBalancersResponseLoadBalancer",
    "ModifyLoadBalancerInstanceSpecRequest",
    "ModifyLoadBalancerInstanceSpecResponse",
    "SetLoadBalancerNameRequest",
    "SetLoadBalancerNameResponse",
    "SetLoadBalancerStatusRequest",
    "SetLoadBalancerStatusResponse",
    "DescribeRegionsRequest",
    "DescribeRegionsResponse",
    "DescribeRegionsResponseRegion",
    "DescribeZonesRequest",
    "DescribeZonesResponse",
    "DescribeZonesResponseZoneSlaveZone",
    "DescribeZonesResponseZone",
    "AddListenerWhiteListItemRequest",
    "AddListenerWhiteListItemResponse",
    "CreateLoadBalancerHTTPListenerRequest",
    "CreateLoadBalancerHTTPListenerRequestTag",
    "CreateLoadBalancerHTTPListenerResponse",
    "CreateLoadBalancerHTTPSListenerRequest",
    "CreateLoadBalancerHTTPSListenerRequestTag",
    "CreateLoadBalancerHTTPSListenerResponse",
    "CreateLoadBalancerTCPListenerRequest",
    "CreateLoadBalancerTCPListenerRequestTag",
    "CreateLoadBalancerTCPListenerResponse",
    "CreateLoadBalancerUDPListenerRequest",
    "CreateLoadBalancerUDPListenerRequestTag",
    "CreateLoadBalancerUDPListenerResponse",
    "DeleteLoadBalancerListenerRequest",
    "DeleteLoadBalancerListenerResponse",
    "DescribeListenerAccessControlAttributeRequest",
    "DescribeListenerAccessControlAttributeResponse",
    "DescribeLoadBalancerHTTPListenerAttributeRequest",
    "DescribeLoadBalancerHTTPListenerAttributeResponse",
    "DescribeLoadBalancerHTTPListenerAttributeResponseTag",
    "DescribeLoadBalancerHTTPListenerAttributeResponseRule",
    "DescribeLoadBalancerHTTPSListenerAttributeRequest",
    "DescribeLoadBalancerHTTPSListenerAttributeResponse",
    "DescribeLoadBalancerHTTPSListenerAttributeResponseDomainExtension",
    "DescribeLoadBalancerHTTPSListenerAttributeResponseTag",
    "DescribeLoadBalancerHTTPSListenerAttributeResponseRule",
    "DescribeLoadBalancerTCPListenerAttributeRequest",
    "DescribeLoadBalancerTCPListenerAttributeResponse",
    "DescribeLoadBalancerTCPListenerAttributeResponseTag",
    "DescribeLoadBalancerUDPListenerAttributeRequest",
    "DescribeLoadBalancerUDPListenerAttributeResponse",
    "DescribeLoadBalancerUDPListenerAttributeResponseTag",
    "RemoveListenerWhiteListItemRequest",
    "RemoveListenerWhiteListItemResponse",
    "SetListenerAccessControlStatusRequest",
    "SetListenerAccessControlStatusResponse",
    "SetLoadBalancerHTTPListenerAttributeRequest",
    "SetLoadBalancerHTTPListenerAttributeResponse",
    "SetLoadBalancerHTTPSListenerAttributeRequest",
    "SetLoadBalancerHTTPSListenerAttributeResponse",
    "SetLoadBalancerTCPListenerAttributeRequest",
    "SetLoadBalancerTCPListenerAttributeResponse",
    "SetLoadBalancerUDPListenerAttributeRequest",
    "SetLoadBalancerUDPListenerAttributeResponse",
    "StartLoadBalancerListenerRequest",
    "StartLoadBalancerListenerResponse",
    "StopLoadBalancerListenerRequest",
    "StopLoadBalancerListenerResponse",
    "CreateRulesRequest",
    "CreateRulesRequestRule",
    "CreateRulesResponse",
    "CreateRulesResponseRule",
    "DeleteRulesRequest",
    "DeleteRulesResponse",
    "DescribeRuleAttributeRequest",
    "DescribeRuleAttributeResponse",
    "DescribeRulesRequest",
    "DescribeRulesResponse",
    "DescribeRulesResponseRule",
    "DescribeRulesResponseRule_",
    "SetRuleRequest",
    "SetRuleResponse",
    "AddBackendServersRequest",
    "AddBackendServersRequestBackendServer",
    "AddBackendServersResponse",
    "AddBackendServersResponseBackendServer",
    "DescribeHealthStatusRequest",
    "DescribeHealthStatusResponse",
    "DescribeHealthStatusResponseBackendServer",
    "RemoveBackendServersRequest",
    "RemoveBackendServersRequestBackendServer",
    "RemoveBackendServersResponse",
    "RemoveBackendServersResponseBackendServer",
    "SetBackendServersRequest",
    "SetBackendServersRequestBackendServer",
    "SetBackendServersResponse",
    "SetBackendServersResponseBackendServer",
    "AddVServerGroupBackendServersRequest",
    "AddVServerGroupBackendServersRequestBackendServer",
    "AddVServerGroupBackendServersResponse",
    "AddVServerGroupBackendServersResponseBackendServer",
    "CreateVServerGroupRequest",
    "CreateVServerGroupRequestTag",
    "CreateVServerGroupRequestBackendServer",
    "CreateVServerGroupResponse",
    "CreateVServerGroupResponseBackendServer",
    "DeleteVServerGroupRequest",
    "DeleteVServerGroupResponse",
    "DescribeVServerGroupAttributeRequest",
    "DescribeVServerGroupAttributeResponse",
    "DescribeVServerGroupAttributeResponseBackendServer",
    "DescribeVServerGroupAttributeResponseTag",
    "DescribeVServerGroupsRequest",
    "DescribeVServerGroupsRequestTag",
    "DescribeVServerGroupsResponse",
    "DescribeVServerGroupsResponseVServerGroupAssociatedObjectsListener",
    "DescribeVServerGroupsResponseVServerGroupAssociatedObjectsRule",
    "DescribeVServerGroupsResponseVServerGroupAssociatedObjects",
    "DescribeVServerGroupsResponseVServerGroupTag",
    "DescribeVServerGroupsResponseVServerGroup",
    "ModifyVServerGroupBackendServersRequest",
    "ModifyVServerGroupBackendServersRequestOldBackendServer",
    "ModifyVServerGroupBackendServersRequestNewBackendServer",
    "ModifyVServerGroupBackendServersResponse",
    "ModifyVServerGroupBackendServersResponseBackendServer",
    "RemoveVServerGroupBackendServersRequest",
    "RemoveVServerGroupBackendServersRequestBackendServer",
    "RemoveVServerGroupBackendServersResponse",
    "RemoveVServerGroupBackendServersResponseBackendServer",
    "SetVServerGroupAttributeRequest",
    "SetVServerGroupAttributeRequestBackendServer",
    "SetVServerGroupAttributeResponse",
    "SetVServerGroupAttributeResponseBackendServer",
    "CreateMasterSlaveServerGroupRequest",
    "CreateMasterSlaveServerGroupRequestMasterSlaveBackendServer",
    "CreateMasterSlaveServerGroupRequestTag",
    "CreateMasterSlaveServerGroupResponse",
    "CreateMasterSlaveServerGroupResponseMasterSlaveBackendServer",
    "DeleteMasterSlaveServerGroupRequest",
    "DeleteMasterSlaveServerGroupResponse",
    "DescribeMasterSlaveServerGroupAttributeRequest",
    "DescribeMasterSlaveServerGroupAttributeResponse",
    "DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServer",
    "DescribeMasterSlaveServerGroupAttributeResponseTag",
    "DescribeMasterSlaveServerGroupsRequest",
    "DescribeMasterSlaveServerGroupsRequestTag",
    "DescribeMasterSlaveServerGroupsResponse",
    "DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjectsListener",
    "DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjects",
    "DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupTag",
    "DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroup",
    "DescribeMasterSlaveServerGroupsResponseMasterSlaveBackendServer",
    "DeleteCACertificateRequest",
    "DeleteCACertificateResponse",
    "DeleteServerCertificateRequest",
    "DeleteServerCertificateResponse",
    "DescribeCACertificatesRequest",
    "DescribeCACertificatesRequestTag",
    "DescribeCACertificatesResponse",
    "DescribeCACertificatesResponseCACertificateTag",
    "DescribeCACertificatesResponseCACertificate",
    "DescribeServerCertificatesRequest",
    "DescribeServerCertificatesRequestTag",
    "DescribeServerCertificatesResponse",
    "DescribeServerCertificatesResponseServerCertificateTag",
    "DescribeServerCertificatesResponseServerCertificate",
    "SetCACertificateNameRequest",
    "SetCACertificateNameResponse",
    "SetServerCertificateNameRequest",
    "SetServerCertificateNameResponse",
    "UploadCACertificateRequest",
    "UploadCACertificateRequestTag",
    "UploadCACertificateResponse",
    "UploadServerCertificateRequest",
    "UploadServerCertificateRequestTag",
    "UploadServerCertificateResponse",
    "AddTagsRequest",
    "AddTagsRequestTag",
    "AddTagsResponse",
    "DescribeTagsRequest",
    "DescribeTagsRequestTag",
    "DescribeTagsResponse",
    "DescribeTagsResponseTagSet",
    "RemoveTagsRequest",
    "RemoveTagsRequestTag",
    "RemoveTagsResponse",
    "validate",
]

ActionName: TypeAlias = Literal[
    "CreateLoadBalancer",
    "DeleteLoadBalancer",
    "DescribeLoadBalancerAttribute",
    "DescribeLoadBalancers",
    "ModifyLoadBalancerInstanceSpec",
    "SetLoadBalancerName",
    "SetLoadBalancerStatus",
    "DescribeRegions",
    "DescribeZones",
    "AddListenerWhiteListItem",
    "CreateLoadBalancerHTTPListener",
    "CreateLoadBalancerHTTPSListener",
    "CreateLoadBalancerTCPListener",
    "CreateLoadBalancerUDPListener",
    "DeleteLoadBalancerListener",
    "DescribeListenerAccessControlAttribute",
    "DescribeLoadBalancerHTTPListenerAttribute",
    "DescribeLoadBalancerHTTPSListenerAttribute",
    "DescribeLoadBalancerTCPListenerAttribute",
    "DescribeLoadBalancerUDPListenerAttribute",
    "RemoveListenerWhiteListItem",
    "SetListenerAccessControlStatus",
    "SetLoadBalancerHTTPListenerAttribute",
    "SetLoadBalancerHTTPSListenerAttribute",
    "SetLoadBalancerTCPListenerAttribute",
    "SetLoadBalancerUDPListenerAttribute",
    "StartLoadBalancerListener",
    "StopLoadBalancerListener",
    "CreateRules",
    "DeleteRules",
    "DescribeRuleAttribute",
    "DescribeRules",
    "SetRule",
    "AddBackendServers",
    "DescribeHealthStatus",
    "RemoveBackendServers",
    "SetBackendServers",
    "AddVServerGroupBackendServers",
    "CreateVServerGroup",
    "DeleteVServerGroup",
    "DescribeVServerGroupAttribute",
    "DescribeVServerGroups",
    "ModifyVServerGroupBackendServers",
    "RemoveVServerGroupBackendServers",
    "SetVServerGroupAttribute",
    "CreateMasterSlaveServerGroup",
    "DeleteMasterSlaveServerGroup",
    "DescribeMasterSlaveServerGroupAttribute",
    "DescribeMasterSlaveServerGroups",
    "DeleteCACertificate",
    "DeleteServerCertificate",
    "DescribeCACertificates",
    "DescribeServerCertificates",
    "SetCACertificateName",
    "SetServerCertificateName",
    "UploadCACertificate",
    "UploadServerCertificate",
    "AddTags",
    "DescribeTags",
    "RemoveTags",
]

_ACTIONS = LazyActions(
    __name__,
    modules={
        "CreateLoadBalancer": "create_load_balancer",
        "DeleteLoadBalancer": "delete_load_balancer",
        "DescribeLoadBalancerAttribute": "describe_load_balancer_attribute",
        "DescribeLoadBalancers": "describe_load_balancers",
        "ModifyLoadBalancerInstanceSpec": "modify_load_balancer_instance_spec",
        "SetLoadBalancerName": "set_load_balancer_name",
        "SetLoadBalancerStatus": "set_load_balancer_status",
        "DescribeRegions": "describe_regions",
        "DescribeZones": "describe_zones",
        "AddListenerWhiteListItem": "add_listener_white_list_item",
        "CreateLoadBalancerHTTPListener": "create_load_balancer_http_listener",
        "CreateLoadBalancerHTTPSListener": "create_load_balancer_https_listener",
        "CreateLoadBalancerTCPListener": "create_load_balancer_tcp_listener",
        "CreateLoadBalancerUDPListener": "create_load_balancer_udp_listener",
        "DeleteLoadBalancerListener": "delete_load_balancer_listener",
        "DescribeListenerAccessControlAttribute": "describe_listener_access_control_attribute",
        "DescribeLoadBalancerHTTPListenerAttribute": (
            "describe_load_balancer_http_listener_attribute"
        ),
        "DescribeLoadBalancerHTTPSListenerAttribute": (
            "describe_load_balancer_https_listener_attribute"
        ),
        "DescribeLoadBalancerTCPListenerAttribute": "describe_load_balancer_tcp_listener_attribute",
        "DescribeLoadBalancerUDPListenerAttribute": "describe_load_balancer_udp_listener_attribute",
        "RemoveListenerWhiteListItem": "remove_listener_white_list_item",
        "SetListenerAccessControlStatus": "set_listener_access_control_status",
        "SetLoadBalancerHTTPListenerAttribute": "set_load_balancer_http_listener_attribute",
        "SetLoadBalancerHTTPSListenerAttribute": "set_load_balancer_https_listener_attribute",
        "SetLoadBalancerTCPListenerAttribute": "set_load_balancer_tcp_listener_attribute",
        "SetLoadBalancerUDPListenerAttribute": "set_load_balancer_udp_listener_attribute",
        "StartLoadBalancerListener": "start_load_balancer_listener",
        "StopLoadBalancerListener": "stop_load_balancer_listener",
        "CreateRules": "create_rules",
        "DeleteRules": "delete_rules",
        "DescribeRuleAttribute": "describe_rule_attribute",
        "DescribeRules": "describe_rules",
        "SetRule": "set_rule",
        "AddBackendServers": "add_backend_servers",
        "DescribeHealthStatus": "describe_health_status",
        "RemoveBackendServers": "remove_backend_servers",
        "SetBackendServers": "set_backend_servers",
        "AddVServerGroupBackendServers": "add_vserver_group_backend_servers",
        "CreateVServerGroup": "create_vserver_group",
        "DeleteVServerGroup": "delete_vserver_group",
        "DescribeVServerGroupAttribute": "describe_vserver_group_attribute",
        "DescribeVServerGroups": "describe_vserver_groups",
        "ModifyVServerGroupBackendServers": "modify_vserver_group_backend_servers",
        "RemoveVServerGroupBackendServers": "remove_vserver_group_backend_servers",
        "SetVServerGroupAttribute": "set_vserver_group_attribute",
        "CreateMasterSlaveServerGroup": "create_master_slave_server_group",
        "DeleteMasterSlaveServerGroup": "delete_master_slave_server_group",
        "DescribeMasterSlaveServerGroupAttribute": "describe_master_slave_server_group_attribute",
        "DescribeMasterSlaveServerGroups": "describe_master_slave_server_groups",
        "DeleteCACertificate": "delete_ca_certificate",
        "DeleteServerCertificate": "delete_server_certificate",
        "DescribeCACertificates": "describe_ca_certificates",
        "DescribeServerCertificates": "describe_server_certificates",
        "SetCACertificateName": "set_ca_certificate_name",
        "SetServerCertificateName": "set_server_certificate_name",
        "UploadCACertificate": "upload_ca_certificate",
        "UploadServerCertificate": "upload_server_certificate",
        "AddTags": "add_tags",
        "DescribeTags": "describe_tags",
        "RemoveTags": "remove_tags",
    },
    types={
        "create_load_balancer": (
            "CreateLoadBalancerRequest",
            "CreateLoadBalancerRequestTag",
            "CreateLoadBalancerResponse",
        ),
        "delete_load_balancer": (
            "DeleteLoadBalancerRequest",
            "DeleteLoadBalancerResponse",
        ),
        "describe_load_balancer_attribute": (
            "DescribeLoadBalancerAttributeRequest",
            "DescribeLoadBalancerAttributeResponse",
            "DescribeLoadBalancerAttributeResponseTag",
            "DescribeLoadBalancerAttributeResponseListenerPortsAndProtocol",
            "DescribeLoadBalancerAttributeResponseListenerPortsAndProtocal",
            "DescribeLoadBalancerAttributeResponseBackendServer",
        ),
        "describe_load_balancers": (
            "DescribeLoadBalancersRequest",
            "DescribeLoadBalancersRequestTag",
            "DescribeLoadBalancersRequestTag_",
            "DescribeLoadBalancersResponse",
            "DescribeLoadBalancersResponseLoadBalancerTag",
            "DescribeLoadBalancersResponseLoadBalancer",
        ),
        "modify_load_balancer_instance_spec": (
            "ModifyLoadBalancerInstanceSpecRequest",
            "ModifyLoadBalancerInstanceSpecResponse",
        ),
        "set_load_balancer_name": (
            "SetLoadBalancerNameRequest",
            "SetLoadBalancerNameResponse",
        ),
        "set_load_balancer_status": (
            "SetLoadBalancerStatusRequest",
            "SetLoadBalancerStatusResponse",
        ),
        "describe_regions": (
            "DescribeRegionsRequest",
            "DescribeRegionsResponse",
            "DescribeRegionsResponseRegion",
        ),
        "describe_zones": (
            "DescribeZonesRequest",
            "DescribeZonesResponse",
            "DescribeZonesResponseZoneSlaveZone",
            "DescribeZonesResponseZone",
        ),
        "add_listener_white_list_item": (
            "AddListenerWhiteListItemRequest",
            "AddListenerWhiteListItemResponse",
        ),
        "create_load_balancer_http_listener": (
            "CreateLoadBalancerHTTPListenerRequest",
            "CreateLoadBalancerHTTPListenerRequestTag",
            "CreateLoadBalancerHTTPListenerResponse",
        ),
        "create_load_balancer_https_listener": (
            "CreateLoadBalancerHTTPSListenerRequest",
            "CreateLoadBalancerHTTPSListenerRequestTag",
            "CreateLoadBalancerHTTPSListenerResponse",
        ),
        "create_load_balancer_tcp_listener": (
            "CreateLoadBalancerTCPListenerRequest",
            "CreateLoadBalancerTCPListenerRequestTag",
            "CreateLoadBalancerTCPListenerResponse",
        ),
        "create_load_balancer_udp_listener": (
            "CreateLoadBalancerUDPListenerRequest",
            "CreateLoadBalancerUDPListenerRequestTag",
            "CreateLoadBalancerUDPListenerResponse",
        ),
        "delete_load_balancer_listener": (
            "DeleteLoadBalancerListenerRequest",
            "DeleteLoadBalancerListenerResponse",
        ),
        "describe_listener_access_control_attribute": (
            "DescribeListenerAccessControlAttributeRequest",
            "DescribeListenerAccessControlAttributeResponse",
        ),
        "describe_load_balancer_http_listener_attribute": (
            "DescribeLoadBalancerHTTPListenerAttributeRequest",
            "DescribeLoadBalancerHTTPListenerAttributeResponse",
            "DescribeLoadBalancerHTTPListenerAttributeResponseTag",
            "DescribeLoadBalancerHTTPListenerAttributeResponseRule",
        ),
        "describe_load_balancer_https_listener_attribute": (
            "DescribeLoadBalancerHTTPSListenerAttributeRequest",
            "DescribeLoadBalancerHTTPSListenerAttributeResponse",
            "DescribeLoadBalancerHTTPSListenerAttributeResponseDomainExtension",
            "DescribeLoadBalancerHTTPSListenerAttributeResponseTag",
            "DescribeLoadBalancerHTTPSListenerAttributeResponseRule",
        ),
        "describe_load_balancer_tcp_listener_attribute": (
            "DescribeLoadBalancerTCPListenerAttributeRequest",
            "DescribeLoadBalancerTCPListenerAttributeResponse",
            "DescribeLoadBalancerTCPListenerAttributeResponseTag",
        ),
        "describe_load_balancer_udp_listener_attribute": (
            "DescribeLoadBalancerUDPListenerAttributeRequest",
            "DescribeLoadBalancerUDPListenerAttributeResponse",
            "DescribeLoadBalancerUDPListenerAttributeResponseTag",
        ),
        "remove_listener_white_list_item": (
            "RemoveListenerWhiteListItemRequest",
            "RemoveListenerWhiteListItemResponse",
        ),
        "set_listener_access_control_status": (
            "SetListenerAccessControlStatusRequest",
            "SetListenerAccessControlStatusResponse",
        ),
        "set_load_balancer_http_listener_attribute": (
            "SetLoadBalancerHTTPListenerAttributeRequest",
            "SetLoadBalancerHTTPListenerAttributeResponse",
        ),
        "set_load_balancer_https_listener_attribute": (
            "SetLoadBalancerHTTPSListenerAttributeRequest",
            "SetLoadBalancerHTTPSListenerAttributeResponse",
        ),
        "set_load_balancer_tcp_listener_attribute": (
            "SetLoadBalancerTCPListenerAttributeRequest",
            "SetLoadBalancerTCPListenerAttributeResponse",
        ),
        "set_load_balancer_udp_listener_attribute": (
            "SetLoadBalancerUDPListenerAttributeRequest",
            "SetLoadBalancerUDPListenerAttributeResponse",
        ),
        "start_load_balancer_listener": (
            "StartLoadBalancerListenerRequest",
            "StartLoadBalancerListenerResponse",
        ),
        "stop_load_balancer_listener": (
            "StopLoadBalancerListenerRequest",
            "StopLoadBalancerListenerResponse",
        ),
        "create_rules": (
            "CreateRulesRequest",
            "CreateRulesRequestRule",
            "CreateRulesResponse",
            "CreateRulesResponseRule",
        ),
        "delete_rules": (
            "DeleteRulesRequest",
            "DeleteRulesResponse",
        ),
        "describe_rule_attribute": (
            "DescribeRuleAttributeRequest",
            "DescribeRuleAttributeResponse",
        ),
        "describe_rules": (
            "DescribeRulesRequest",
            "DescribeRulesResponse",
            "DescribeRulesResponseRule",
            "DescribeRulesResponseRule_",
        ),
        "set_rule": (
            "SetRuleRequest",
            "SetRuleResponse",
        ),
        "add_backend_servers": (
            "AddBackendServersRequest",
            "AddBackendServersRequestBackendServer",
            "AddBackendServersResponse",
            "AddBackendServersResponseBackendServer",
        ),
        "describe_health_status": (
            "DescribeHealthStatusRequest",
            "DescribeHealthStatusResponse",
            "DescribeHealthStatusResponseBackendServer",
        ),
        "remove_backend_servers": (
            "RemoveBackendServersRequest",
            "RemoveBackendServersRequestBackendServer",
            "RemoveBackendServersResponse",
            "RemoveBackendServersResponseBackendServer",
        ),
        "set_backend_servers": (
            "SetBackendServersRequest",
            "SetBackendServersRequestBackendServer",
            "SetBackendServersResponse",
            "SetBackendServersResponseBackendServer",
        ),
        "add_vserver_group_backend_servers": (
            "AddVServerGroupBackendServersRequest",
            "AddVServerGroupBackendServersRequestBackendServer",
            "AddVServerGroupBackendServersResponse",
            "AddVServerGroupBackendServersResponseBackendServer",
        ),
        "create_vserver_group": (
            "CreateVServerGroupRequest",
            "CreateVServerGroupRequestTag",
            "CreateVServerGroupRequestBackendServer",
            "CreateVServerGroupResponse",
            "CreateVServerGroupResponseBackendServer",
        ),
        "delete_vserver_group": (
            "DeleteVServerGroupRequest",
            "DeleteVServerGroupResponse",
        ),
        "describe_vserver_group_attribute": (
            "DescribeVServerGroupAttributeRequest",
            "DescribeVServerGroupAttributeResponse",
            "DescribeVServerGroupAttributeResponseBackendServer",
            "DescribeVServerGroupAttributeResponseTag",
        ),
        "describe_vserver_groups": (
            "DescribeVServerGroupsRequest",
            "DescribeVServerGroupsRequestTag",
            "DescribeVServerGroupsResponse",
            "DescribeVServerGroupsResponseVServerGroupAssociatedObjectsListener",
            "DescribeVServerGroupsResponseVServerGroupAssociatedObjectsRule",
            "DescribeVServerGroupsResponseVServerGroupAssociatedObjects",
            "DescribeVServerGroupsResponseVServerGroupTag",
            "DescribeVServerGroupsResponseVServerGroup",
        ),
        "modify_vserver_group_backend_servers": (
            "ModifyVServerGroupBackendServersRequest",
            "ModifyVServerGroupBackendServersRequestOldBackendServer",
            "ModifyVServerGroupBackendServersRequestNewBackendServer",
            "ModifyVServerGroupBackendServersResponse",
            "ModifyVServerGroupBackendServersResponseBackendServer",
        ),
        "remove_vserver_group_backend_servers": (
            "RemoveVServerGroupBackendServersRequest",
            "RemoveVServerGroupBackendServersRequestBackendServer",
            "RemoveVServerGroupBackendServersResponse",
            "RemoveVServerGroupBackendServersResponseBackendServer",
        ),
        "set_vserver_group_attribute": (
            "SetVServerGroupAttributeRequest",
            "SetVServerGroupAttributeRequestBackendServer",
            "SetVServerGroupAttributeResponse",
            "SetVServerGroupAttributeResponseBackendServer",
        ),
        "create_master_slave_server_group": (
            "CreateMasterSlaveServerGroupRequest",
            "CreateMasterSlaveServerGroupRequestMasterSlaveBackendServer",
            "CreateMasterSlaveServerGroupRequestTag",
            "CreateMasterSlaveServerGroupResponse",
            "CreateMasterSlaveServerGroupResponseMasterSlaveBackendServer",
        ),
        "delete_master_slave_server_group": (
            "DeleteMasterSlaveServerGroupRequest",
            "DeleteMasterSlaveServerGroupResponse",
        ),
        "describe_master_slave_server_group_attribute": (
            "DescribeMasterSlaveServerGroupAttributeRequest",
            "DescribeMasterSlaveServerGroupAttributeResponse",
            "DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServer",
            "DescribeMasterSlaveServerGroupAttributeResponseTag",
        ),
        "describe_master_slave_server_groups": (
            "DescribeMasterSlaveServerGroupsRequest",
            "DescribeMasterSlaveServerGroupsRequestTag",
            "DescribeMasterSlaveServerGroupsResponse",
            "DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjectsListener",
            "DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjects",
            "DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupTag",
            "DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroup",
            "DescribeMasterSlaveServerGroupsResponseMasterSlaveBackendServer",
        ),
        "delete_ca_certificate": (
            "DeleteCACertificateRequest",
            "DeleteCACertificateResponse",
        ),
        "delete_server_certificate": (
            "DeleteServerCertificateRequest",
            "DeleteServerCertificateResponse",
        ),
        "describe_ca_certificates": (
            "DescribeCACertificatesRequest",
            "DescribeCACertificatesRequestTag",
            "DescribeCACertificatesResponse",
            "DescribeCACertificatesResponseCACertificateTag",
            "DescribeCACertificatesResponseCACertificate",
        ),
        "describe_server_certificates": (
            "DescribeServerCertificatesRequest",
            "DescribeServerCertificatesRequestTag",
            "DescribeServerCertificatesResponse",
            "DescribeServerCertificatesResponseServerCertificateTag",
            "DescribeServerCertificatesResponseServerCertificate",
        ),
        "set_ca_certificate_name": (
            "SetCACertificateNameRequest",
            "SetCACertificateNameResponse",
        ),
        "set_server_certificate_name": (
            "SetServerCertificateNameRequest",
            "SetServerCertificateNameResponse",
        ),
        "upload_ca_certificate": (
            "UploadCACertificateRequest",
            "UploadCACertificateRequestTag",
            "UploadCACertificateResponse",
        ),
        "upload_server_certificate": (
            "UploadServerCertificateRequest",
            "UploadServerCertificateRequestTag",
            "UploadServerCertificateResponse",
        ),
        "add_tags": (
            "AddTagsRequest",
            "AddTagsRequestTag",
            "AddTagsResponse",
        ),
        "describe_tags": (
            "DescribeTagsRequest",
            "DescribeTagsRequestTag",
            "DescribeTagsResponse",
            "DescribeTagsResponseTagSet",
        ),
        "remove_tags": (
            "RemoveTagsRequest",
            "RemoveTagsRequestTag",
            "RemoveTagsResponse",
        ),
    },
)


def validate(action: ActionName, params: Mapping[str, object]) -> list[Issue]:
    """Check parameters without sending them.

    Args:
        action: The name of an Action.
        params: Its parameters; None is absent.

    Returns:
        All issues, warnings too; an empty list when nothing is wrong.

    Raises:
        ValueError: There is no such Action.
    """
    return _ACTIONS.validate(action, params)


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        return _ACTIONS.type(name)

    def __dir__() -> list[str]:
        return sorted({*globals(), *_ACTIONS.type_names()})
